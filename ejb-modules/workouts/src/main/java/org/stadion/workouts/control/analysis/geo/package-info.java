/**
 * Positions on the earth: distances between them, the length of a track, and positions that cannot be.
 * Latitudes and longitudes are WGS-84 degrees; the radius behind every figure is stated.
 */
package org.stadion.workouts.control.analysis.geo;
