/** Accounts and how they are kept. Every row belongs to this module alone; others hold ids. */
@NullMarked
package org.stadion.identity.entity;

import org.jspecify.annotations.NullMarked;
