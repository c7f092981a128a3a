/**
 * Whether a record from one source is the workout we already have from another, and which source is best for each
 * channel. Nothing is decided by the time of start alone: clocks drift, overlap does not. Every decision says why.
 */
package org.stadion.workouts.control.analysis.merge;
