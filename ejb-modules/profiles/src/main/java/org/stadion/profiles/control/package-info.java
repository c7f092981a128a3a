/** Rules of profiles: what a field may hold, which handle a newcomer gets, and who may see what of whom. Pure: no container, no clock, no database. */
@NullMarked
package org.stadion.profiles.control;

import org.jspecify.annotations.NullMarked;
