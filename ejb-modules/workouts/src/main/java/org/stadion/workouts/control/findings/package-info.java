/**
 * From one workout and the values of its athlete to all that can be found in it: which figures are made, from which
 * values and settings, with which channels, and which figures must be made anew when one of those changes. Pure.
 */
@NullMarked
package org.stadion.workouts.control.findings;

import org.jspecify.annotations.NullMarked;
