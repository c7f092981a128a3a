/** What social tells the other modules. */
@NullMarked
package org.stadion.social.events;

import org.jspecify.annotations.NullMarked;
