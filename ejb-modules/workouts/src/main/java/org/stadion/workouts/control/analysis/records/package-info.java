/**
 * The best an athlete has done: mean-maximal curves, best efforts over distances, the periods of records, the Eddington number.
 * Everything runs on the elapsed axis, so that a pause never makes an effort faster.
 */
package org.stadion.workouts.control.analysis.records;
