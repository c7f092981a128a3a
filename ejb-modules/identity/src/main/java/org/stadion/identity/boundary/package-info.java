/** How identity is asked: its desk, its memory of recent callers, its migrations and log. Transactions and permissions begin here, and nowhere else in the module. */
@NullMarked
package org.stadion.identity.boundary;

import org.jspecify.annotations.NullMarked;
