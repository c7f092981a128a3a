/** How articles are read and published. Transactions and permissions begin here, and nowhere else in the module. */
@NullMarked
package org.stadion.content.boundary;

import org.jspecify.annotations.NullMarked;
