/** What the OpenAPI document says beyond the annotations: the problems of each operation, and where to log in. Also serves the pages that show it. */
@NullMarked
package org.stadion.api.openapi;

import org.jspecify.annotations.NullMarked;
