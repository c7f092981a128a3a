/**
 * Comparisons, not tests: each row sets one of our costs against a limit or a peer measured in the same run, because the machines
 * are noisy and absolute figures mean little. {@code ./bench --write} takes the table over into the documentation.
 */
@NullMarked
package org.stadion.benchmarks;

import org.jspecify.annotations.NullMarked;
