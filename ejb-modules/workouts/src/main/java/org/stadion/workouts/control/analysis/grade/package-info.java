/**
 * Grade-adjusted pace: the flat speed that would have cost as much. The model and the preparation of the grade are
 * both part of the result, since the preparation matters more than the polynomial.
 */
package org.stadion.workouts.control.analysis.grade;
