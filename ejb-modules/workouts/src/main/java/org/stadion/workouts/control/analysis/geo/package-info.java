/** The globe: how far two positions are apart. The radius behind every figure is stated. */
package org.stadion.workouts.control.analysis.geo;
