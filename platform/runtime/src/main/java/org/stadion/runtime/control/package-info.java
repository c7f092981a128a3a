/** What the platform decides without a server: how an event becomes a message, when a sender wakes, which failures are worth another try. Values in, values out. */
@NullMarked
package org.stadion.runtime.control;

import org.jspecify.annotations.NullMarked;
