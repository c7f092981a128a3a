/**
 * Time series as arrays: what a sample stands for, one-second grids, rolling windows.
 * Every rule about gaps in a recording is stated and applied here, so that all figures share it.
 */
package org.stadion.workouts.control.analysis.series;
