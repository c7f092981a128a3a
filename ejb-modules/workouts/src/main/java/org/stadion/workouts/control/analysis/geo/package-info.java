/**
 * Positions on the earth: distances between them and the length of a track, by several models of the globe.
 * Latitudes and longitudes are WGS-84 degrees; the radius behind every figure is stated.
 */
package org.stadion.workouts.control.analysis.geo;
