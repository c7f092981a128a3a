/**
 * The packaged EAR inside the real server: what only the container decides, such as transactions, roles and tokens. Keycloak is
 * left out: the tests sign tokens with a key of their own, so that they can also sign wrong ones.
 */
@NullMarked
package org.stadion.integration;

import org.jspecify.annotations.NullMarked;
