/** The ledger, what each workout earned, and weekly scores, and how they are kept. Every row belongs to this module alone; others hold ids. */
@NullMarked
package org.stadion.gamification.entity;

import org.jspecify.annotations.NullMarked;
