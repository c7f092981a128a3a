/** Articles for athletes. Translates to the content module. */
@NullMarked
package org.stadion.api.content;

import org.jspecify.annotations.NullMarked;
