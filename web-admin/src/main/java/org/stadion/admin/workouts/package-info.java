/**
 * Operations on imports: the list, one file's page, taking failed files in again, the CSV file. Beans have get and set
 * accessors only where a form field is bound to them, because expressions can assign to nothing else.
 */
@NullMarked
package org.stadion.admin.workouts;

import org.jspecify.annotations.NullMarked;
