/** The caller's devices. Translates to the devices module. */
@NullMarked
package org.stadion.api.devices;

import org.jspecify.annotations.NullMarked;
