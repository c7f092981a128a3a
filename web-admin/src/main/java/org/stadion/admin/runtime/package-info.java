/**
 * The state of the machine and its paper work: dashboard, dead letters, audit log. Beans have get and set accessors only
 * where a form field is bound to them, because expressions can assign to nothing else.
 */
@NullMarked
package org.stadion.admin.runtime;

import org.jspecify.annotations.NullMarked;
