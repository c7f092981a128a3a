package org.stadion.admin.runtime;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.stadion.admin.rights.Right;
import org.stadion.admin.shell.Happening;
import org.stadion.admin.shell.Me;
import org.stadion.admin.shell.Notices;
import org.stadion.admin.shell.Panel;
import org.stadion.admin.shell.Panels;
import org.stadion.admin.shell.Texts;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.PageRequest;
import org.stadion.runtime.Audit;
import org.stadion.runtime.DeadLetter;
import org.stadion.runtime.DeadLetters;

/** One dead letter: what it carried, why it died, and what people did about it, even after it is gone. */
@Named("deadLetter")
@ViewScoped
public class DeadLetterPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ACTS = 50;
    private static final String IMPORTS = "telemetry-import";

    @Inject
    transient DeadLetters office;

    @Inject
    transient Audit audit;

    @Inject
    transient Me me;

    @Inject
    @Param(name = "id")
    transient @Nullable String idParameter;

    private transient Panel<Optional<DeadLetter>> panel = Panels.fill("dead letter", Optional::empty);
    private transient List<Happening> happenings = List.of();
    private String id = "";
    private String confirmation = "";

    @NotBlank(message = "{reason.needed}")
    @Size(max = 500, message = "{reason.too-long}")
    private String reason = "";

    @PostConstruct
    void open() {
        id = Optional.ofNullable(idParameter)
                .filter(text -> text.matches("[A-Za-z0-9:._/-]{1,200}"))
                .orElse("");
        load();
    }

    public void load() {
        panel = Panels.fill("dead letter", this::find);
        happenings = Happening.latestFirst(deaths(), acts());
    }

    public void replay() {
        if (Notices.attempt(() -> office.replay(id, me.user(), reason.strip()))) {
            Notices.done(Texts.count("dead-letters.replayed", 1));
        }
        reason = "";
        load();
    }

    /** Nothing brings it back, so the person must have typed the word that the dialog shows. */
    public void discard() {
        if (!confirmation.strip().equalsIgnoreCase(confirmationWord())) {
            Notices.refuse("discardForm:confirmation", Texts.text1("confirmation.differs", confirmationWord()));
            return;
        }
        if (Notices.attempt(() -> office.discard(id, me.user(), reason.strip()))) {
            Notices.done(Texts.count("dead-letters.discarded", 1));
        }
        reason = "";
        confirmation = "";
        load();
    }

    public String confirmationWord() {
        return Texts.text("confirmation.discard");
    }

    public Panel<Optional<DeadLetter>> panel() {
        return panel;
    }

    public boolean isFound() {
        return panel.isThere() && panel.content().isPresent();
    }

    /** It is gone, and the audit log knows by whose hand. */
    public boolean isGone() {
        return panel.isThere() && panel.content().isEmpty() && !happenings.isEmpty();
    }

    public DeadLetter letter() {
        return panel.content().orElseThrow();
    }

    public String id() {
        return id;
    }

    /** The body for reading: JSON with one field a line, anything else as it is. */
    public String body() {
        return PrettyJson.of(letter().body());
    }

    /** The import file that the letter was about, or nothing. */
    public String importFile() {
        try {
            return letter().origin().contains(IMPORTS)
                    ? UUID.fromString(letter().body().strip()).toString()
                    : "";
        } catch (IllegalArgumentException noId) {
            return "";
        }
    }

    public List<Happening> happenings() {
        return happenings;
    }

    public boolean isReplayable() {
        return isFound() && me.may(Right.REPLAY_DEAD_LETTERS);
    }

    public boolean isDiscardable() {
        return isFound() && me.may(Right.DISCARD_DEAD_LETTERS);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String confirmation) {
        this.confirmation = confirmation;
    }

    private Optional<DeadLetter> find() {
        try {
            return id.isEmpty() ? Optional.empty() : office.find(id);
        } catch (DomainException.NotFound noSuchId) {
            return Optional.empty();
        }
    }

    private List<Happening> deaths() {
        return isFound()
                ? List.of(new Happening(
                        letter().diedAt(),
                        Happening.Tone.BAD,
                        Texts.text("timeline.died"),
                        Texts.count("timeline.attempt", letter().attempts()),
                        ""))
                : List.of();
    }

    /** The audit log is not open to everybody who may see the letter, and then it is left out. */
    private List<Happening> acts() {
        if (id.isEmpty()) {
            return List.of();
        }
        var acts = Panels.fill(
                "acts on a dead letter",
                () -> audit.entries(Audit.Filter.object("dead-letter/" + id), PageRequest.first(MOST_ACTS)));
        return acts.isThere() ? Happening.ofActs(acts.content().items()) : List.of();
    }
}
