/** Finding anything from the top bar: pages by name, things by id, imports and athletes by text. */
@NullMarked
package org.stadion.admin.search;

import org.jspecify.annotations.NullMarked;
