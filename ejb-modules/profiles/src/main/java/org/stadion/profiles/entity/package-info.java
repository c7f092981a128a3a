/** Profiles, audiences and blocks, and how they are kept. Every row belongs to this module alone; others hold ids. */
@NullMarked
package org.stadion.profiles.entity;

import org.jspecify.annotations.NullMarked;
