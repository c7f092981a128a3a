/**
 * Who may do what in the console, declared once: roles, the rights they carry, and the places those open. The facades
 * behind the pages check their callers again.
 */
@NullMarked
package org.stadion.admin.rights;

import org.jspecify.annotations.NullMarked;
