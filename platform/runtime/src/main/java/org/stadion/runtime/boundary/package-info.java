/** The doors of the platform as the server sees them: desks that open transactions, observers, timers and the threads that send. Nobody outside holds these types. */
@NullMarked
package org.stadion.runtime.boundary;

import org.jspecify.annotations.NullMarked;
