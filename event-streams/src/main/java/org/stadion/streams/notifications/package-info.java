/** Events for notifications, from the topics it listens to. */
@NullMarked
package org.stadion.streams.notifications;

import org.jspecify.annotations.NullMarked;
