/** Every refusal as an RFC 9457 document, and the catalogue that explains each type. Nothing else in the edge builds error answers. */
@NullMarked
package org.stadion.api.problem;

import org.jspecify.annotations.NullMarked;
