/**
 * Getting in and out: the authorisation code flow with the identity provider, and the cookies that carry its tokens.
 * Refresh tokens never leave the server; the access token travels in a cookie that only the console's paths receive.
 */
@NullMarked
package org.stadion.admin.access;

import org.jspecify.annotations.NullMarked;
