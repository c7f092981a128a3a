/** Rules of social: how often somebody may do something, what a text may be, and pages that leave out what a viewer may not see. Pure: no container, no clock, no database. */
@NullMarked
package org.stadion.social.control;

import org.jspecify.annotations.NullMarked;
