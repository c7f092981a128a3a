/** Jobs for the platform's own tables. */
@NullMarked
package org.stadion.jobs.platform;

import org.jspecify.annotations.NullMarked;
