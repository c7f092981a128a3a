package org.stadion.admin.runtime;

import java.io.Serializable;
import org.stadion.admin.shell.Notices;
import org.stadion.admin.shell.Texts;

/** The word that somebody types before something is done that nothing brings back. */
public final class Confirmation implements Serializable {

    private static final long serialVersionUID = 1L;

    private String typed = "";

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    /** Whether it is this word; if not, the form says so. */
    boolean is(String word) {
        var same = typed.strip().equalsIgnoreCase(word);
        if (!same) {
            Notices.refuse("discardForm:confirmation", Texts.text1("confirmation.differs", word));
        }
        return same;
    }

    void forget() {
        typed = "";
    }
}
