/**
 * What cannot have happened: values no body or machine reaches, single samples that leave their neighbours, distances
 * that fall. It is taken out before records, zones and best efforts are computed, and counted, never repaired.
 */
package org.stadion.workouts.control.analysis.quality;
