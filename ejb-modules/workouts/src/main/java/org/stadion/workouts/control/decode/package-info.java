/** The door to all decoders: bytes in, activities out, or a reason why not. */
package org.stadion.workouts.control.decode;
