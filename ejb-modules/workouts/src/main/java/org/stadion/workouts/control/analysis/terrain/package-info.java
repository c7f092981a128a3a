/**
 * Up and down: elevation gain by stated methods, gradients, climbs and their categories. Elevations are metres, and
 * every method names the noise filter it uses, since two of them differ by a third on the same file.
 */
package org.stadion.workouts.control.analysis.terrain;
