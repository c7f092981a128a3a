/** How points are given and taken back, and how rankings are asked. Transactions and permissions begin here, and nowhere else in the module. */
@NullMarked
package org.stadion.gamification.boundary;

import org.jspecify.annotations.NullMarked;
