/**
 * The commands behind {@code ./run}: each reads its arguments, does one thing and returns an exit code.
 */
package org.stadion.localstack.cli;
