/**
 * The desks of the workouts module: they open transactions, ask who may see what, and tell the others what happened.
 * Decoding and analysis are done before a transaction begins.
 */
@NullMarked
package org.stadion.workouts.boundary;

import org.jspecify.annotations.NullMarked;
