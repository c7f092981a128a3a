/** Rules of points and rankings: what a workout earns, in which week it counts, and who stands where. Pure: no container, no clock, no database. */
@NullMarked
package org.stadion.gamification.control;

import org.jspecify.annotations.NullMarked;
