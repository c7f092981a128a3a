/**
 * XML as it comes from strangers: read as a stream, never trusted, repaired where the meaning is plain. Document types are
 * stepped over, entities refused, and nothing is ever fetched from disk or network.
 */
package org.stadion.workouts.control.xml;
