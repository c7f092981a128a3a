/** Manners of the API that no resource should have to think of: limits, conditions, paging, caching, request ids. Everything here is a filter, a reader or a small value. */
@NullMarked
package org.stadion.api.http;

import org.jspecify.annotations.NullMarked;
