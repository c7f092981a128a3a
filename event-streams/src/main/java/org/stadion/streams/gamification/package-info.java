/** Events for gamification, from the topics it listens to. */
@NullMarked
package org.stadion.streams.gamification;

import org.jspecify.annotations.NullMarked;
