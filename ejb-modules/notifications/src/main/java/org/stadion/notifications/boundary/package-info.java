/** How notices come in, are read, and are delivered. Transactions and permissions begin here, and nowhere else in the module. */
@NullMarked
package org.stadion.notifications.boundary;

import org.jspecify.annotations.NullMarked;
