/** The inbox and its preferences. Translates to the notifications module. */
@NullMarked
package org.stadion.api.notifications;

import org.jspecify.annotations.NullMarked;
