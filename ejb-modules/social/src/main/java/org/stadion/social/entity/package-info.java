/** Follows, groups, posts with kudos and comments, and feed entries, and how they are kept. Every row belongs to this module alone; others hold ids. */
@NullMarked
package org.stadion.social.entity;

import org.jspecify.annotations.NullMarked;
