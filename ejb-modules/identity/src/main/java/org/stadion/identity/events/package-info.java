/** What identity tells the other modules. */
@NullMarked
package org.stadion.identity.events;

import org.jspecify.annotations.NullMarked;
