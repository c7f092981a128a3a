/** How profiles are asked and changed, and how other modules ask who may see what. Transactions and permissions begin here, and nowhere else in the module. */
@NullMarked
package org.stadion.profiles.boundary;

import org.jspecify.annotations.NullMarked;
