/** How follows, groups, posts and feeds are asked and changed, and how workouts reach the feed. Transactions and permissions begin here, and nowhere else in the module. */
@NullMarked
package org.stadion.social.boundary;

import org.jspecify.annotations.NullMarked;
