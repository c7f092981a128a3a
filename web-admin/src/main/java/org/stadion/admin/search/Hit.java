package org.stadion.admin.search;

/**
 * Something found.
 *
 * @param group what kind of thing it is, as a key of the texts
 * @param page its address in the console
 */
public record Hit(String group, String icon, String title, String detail, String page) {

    /** In one line, for a list. */
    public String label() {
        return detail.isEmpty() ? title : title + " · " + detail;
    }
}
