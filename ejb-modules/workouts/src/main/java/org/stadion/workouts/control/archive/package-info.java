/**
 * Containers: gzip, zip, a service's whole archive. Entries are read one at a time as the caller asks for them, within limits
 * that no bomb outgrows, and nothing is ever written.
 */
package org.stadion.workouts.control.archive;
