/** What content tells the other modules. */
@NullMarked
package org.stadion.content.events;

import org.jspecify.annotations.NullMarked;
