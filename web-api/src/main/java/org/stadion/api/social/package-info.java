/** Following, groups, the feed, kudos and comments. Translates to the social module. */
@NullMarked
package org.stadion.api.social;

import org.jspecify.annotations.NullMarked;
