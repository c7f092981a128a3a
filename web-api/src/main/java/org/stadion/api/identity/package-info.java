/** The caller: from a verified token to an account and a profile. Resources ask for an injected AthleteId. */
@NullMarked
package org.stadion.api.identity;

import org.jspecify.annotations.NullMarked;
