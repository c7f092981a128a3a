/** Where the platform keeps its things: its own PostgreSQL schema, by plain SQL, and the object store. */
@NullMarked
package org.stadion.runtime.entity;

import org.jspecify.annotations.NullMarked;
