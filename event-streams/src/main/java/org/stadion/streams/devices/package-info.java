/** Events for devices, from the topics it listens to. */
@NullMarked
package org.stadion.streams.devices;

import org.jspecify.annotations.NullMarked;
