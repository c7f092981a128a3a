/** How devices are listed and become known. Transactions and permissions begin here, and nowhere else in the module. */
@NullMarked
package org.stadion.devices.boundary;

import org.jspecify.annotations.NullMarked;
