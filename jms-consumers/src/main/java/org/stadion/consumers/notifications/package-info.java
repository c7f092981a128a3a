/** Work queues of the notifications module. */
@NullMarked
package org.stadion.consumers.notifications;

import org.jspecify.annotations.NullMarked;
