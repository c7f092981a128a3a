/** What tests of several modules share: a real PostgreSQL, migrated and mapped as in production, a clock, pictures. Tests only; nothing in the EAR may know this package. */
@NullMarked
package org.stadion.testing;

import org.jspecify.annotations.NullMarked;
