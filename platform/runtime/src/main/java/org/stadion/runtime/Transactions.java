package org.stadion.runtime;

import java.util.List;
import java.util.function.Consumer;

/** Transactions for those at the edges, who hand several things to the modules at once; the modules' facades take part in them. */
public interface Transactions {

    /**
     * Handles, in a transaction of its own, as many as there is time for, at least one. Whatever fails, also the commit, all
     * of them are as if they had never been handled, and the caller learns of it by a runtime exception.
     *
     * @param things not empty, in the order in which to handle them
     * @return how many of them, from the first on, are handled
     */
    <T> int handle(List<T> things, Consumer<T> handler);
}
