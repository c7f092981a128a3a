package org.stadion.admin.shell;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Why somebody does something, as it is typed into a form before it is done. */
public final class Reason implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(message = "{reason.needed}")
    @Size(max = 500, message = "{reason.too-long}")
    private String text = "";

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String words() {
        return text.strip();
    }

    public void forget() {
        text = "";
    }
}
