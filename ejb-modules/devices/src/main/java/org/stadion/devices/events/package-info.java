/** What devices tells the other modules. */
@NullMarked
package org.stadion.devices.events;

import org.jspecify.annotations.NullMarked;
