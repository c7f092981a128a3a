/**
 * Recorded workouts as values, and writers that turn them into FIT, GPX and TCX files as watches and services write them.
 * Field numbers and scales follow the public FIT profile, GPX 1.1 and TCX 2 with Garmin's track point extensions.
 */
package org.stadion.localstack.workoutfile;
