/** Devices and how they are kept. Every row belongs to this module alone; others hold ids. */
@NullMarked
package org.stadion.devices.entity;

import org.jspecify.annotations.NullMarked;
