/** Types every module may use: ids, pages, events, failures, the one JSON configuration. No business rule lives here. */
@ModuleSpec(name = "kernel")
@NullMarked
package org.stadion.kernel;

import org.jspecify.annotations.NullMarked;
