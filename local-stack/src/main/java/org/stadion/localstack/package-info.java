/**
 * The embedded default: starts every server that Stadion needs on one machine, watches them, and stops them.
 * {@link org.stadion.localstack.Stack} is the door for tests; {@code ./run} is the door for people.
 */
package org.stadion.localstack;
