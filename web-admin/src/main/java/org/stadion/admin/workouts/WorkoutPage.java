package org.stadion.admin.workouts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.stadion.admin.rights.Right;
import org.stadion.admin.shell.Address;
import org.stadion.admin.shell.Me;
import org.stadion.admin.shell.Notices;
import org.stadion.admin.shell.Panel;
import org.stadion.admin.shell.Panels;
import org.stadion.admin.shell.Reason;
import org.stadion.admin.shell.Texts;
import org.stadion.profiles.AthleteCard;
import org.stadion.profiles.Profiles;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.WorkoutSupport;
import org.stadion.workouts.WorkoutView;

/**
 * One workout, for support. The page first says which workout it is and asks why it must be seen; what the athlete's body
 * did appears when a reason was given.
 */
@Named("workout")
@ViewScoped
public class WorkoutPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient WorkoutSupport support;

    @Inject
    transient Profiles profiles;

    @Inject
    transient ReasonsGiven reasons;

    @Inject
    transient Me me;

    @Inject
    @Param(name = "id")
    transient @Nullable String idParameter;

    private transient Panel<Optional<WorkoutSupport.Line>> panel = Panels.fill("workout", Optional::empty);
    private transient @Nullable AthleteCard card;
    private transient WorkoutSupport.@Nullable Dossier dossier;

    private final Reason reason = new Reason();

    @PostConstruct
    void look() {
        panel = Panels.fill(
                "workout", () -> Address.id(idParameter).map(WorkoutId::new).flatMap(support::find));
        if (isFound()) {
            card = profiles.cards(Set.of(line().athlete())).get(line().athlete());
            reasons.of(line().id()).ifPresent(this::show);
        }
    }

    /** Shows everything, now that the person has said why. */
    public void open() {
        reasons.keep(line().id(), reason.words());
        show(reason.words());
        reason.forget();
    }

    /** Makes the workout anew of its original, and shows what came of it. */
    public void reread() {
        if (Notices.attempt(() -> support.reread(line().id(), me.user(), reason.words()))) {
            Notices.done(Texts.text("workout.reread.done"));
        }
        reason.forget();
        look();
    }

    public boolean isRereadable() {
        return isOpened() && me.may(Right.REREAD_WORKOUTS);
    }

    public Panel<Optional<WorkoutSupport.Line>> panel() {
        return panel;
    }

    public boolean isFound() {
        return panel.isThere() && panel.content().isPresent();
    }

    public boolean isOpened() {
        return dossier != null;
    }

    public WorkoutSupport.Line line() {
        return panel.content().orElseThrow();
    }

    public WorkoutView view() {
        return dossier().workout();
    }

    public List<WorkoutSupport.Origin> origins() {
        return dossier().origins();
    }

    public WorkoutSamples samples() {
        return new WorkoutSamples(dossier().streams());
    }

    public String chart(WorkoutSamples.Kind kind) {
        return samples().chart(kind, Texts.text("chart." + kind.stream()));
    }

    public @Nullable TrackPicture track() {
        return samples().track().orElse(null);
    }

    public List<FigureLine> figures() {
        return FigureLine.of(view());
    }

    public String title() {
        return isFound() ? sport() : Texts.text("place.workout");
    }

    public String sport() {
        return SportName.of(line().sport());
    }

    public String athlete() {
        return card == null ? line().athlete().toString().substring(0, 8) : card.displayName();
    }

    public String handle() {
        return card == null ? "" : "@" + card.handle();
    }

    public Reason getReason() {
        return reason;
    }

    private WorkoutSupport.Dossier dossier() {
        return Optional.ofNullable(dossier).orElseThrow();
    }

    private void show(String why) {
        Notices.attempt(() -> dossier = support.open(line().id(), me.user(), why));
    }
}
