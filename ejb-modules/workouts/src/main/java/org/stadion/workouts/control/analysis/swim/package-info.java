/**
 * Figures of swimming: efficiency by strokes, and training stress by Skiba's SwimScore.
 * Speeds are metres a second, pool lengths metres.
 */
package org.stadion.workouts.control.analysis.swim;
