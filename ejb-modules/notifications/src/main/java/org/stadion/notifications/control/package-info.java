/** Rules of notices: their types, who wants which by which channel, and their words in each language. Pure: no container, no clock, no database. */
@NullMarked
package org.stadion.notifications.control;

import org.jspecify.annotations.NullMarked;
