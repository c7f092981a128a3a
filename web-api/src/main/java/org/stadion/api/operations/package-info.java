/** What load balancers and developers ask without logging in. No business is done here. */
@NullMarked
package org.stadion.api.operations;

import org.jspecify.annotations.NullMarked;
