/**
 * What every page of the console shares: who is looking, in which language, the navigation, how figures are written, and
 * what is shown when something goes wrong.
 */
@NullMarked
package org.stadion.admin.shell;

import org.jspecify.annotations.NullMarked;
