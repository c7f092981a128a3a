/**
 * The product from outside: journeys of people over HTTP and in a browser, against the real servers. The stack is started
 * once for all tests.
 */
@NullMarked
package org.stadion.system;

import org.jspecify.annotations.NullMarked;
