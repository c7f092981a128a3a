/** What profiles tells the other modules. */
@NullMarked
package org.stadion.profiles.events;

import org.jspecify.annotations.NullMarked;
