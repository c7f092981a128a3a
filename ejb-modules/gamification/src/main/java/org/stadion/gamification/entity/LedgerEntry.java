package org.stadion.gamification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Ids;
import org.stadion.workouts.WorkoutId;

/** Points given, or taken back by an entry that reverses the one that gave them. Never changed. */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry {

    /** The rule by which entries take back. */
    public static final String REVERSAL = "reversal/1";

    @Id
    private UUID id;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(name = "workout_id", nullable = false, updatable = false)
    private UUID workout;

    @Column(name = "event_id", nullable = false, updatable = false)
    private UUID event;

    @Column(nullable = false, updatable = false)
    private String rule;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(nullable = false, updatable = false)
    private int points;

    @Column(name = "reverses_id", updatable = false)
    private @Nullable UUID reverses;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private Instant enteredAt;

    protected LedgerEntry() {} // for the persistence provider

    private LedgerEntry(AthleteId athlete, WorkoutId workout, Cause cause, String rule, int points) {
        this.id = Ids.next();
        this.athlete = athlete.value();
        this.workout = workout.value();
        this.event = cause.event();
        this.reason = cause.reason();
        this.enteredAt = cause.at();
        this.rule = rule;
        this.points = points;
    }

    /**
     * Why an entry is written.
     *
     * @param event the event that caused it
     * @param reason stable word, e.g. {@code workout_recorded}
     * @param at when that happened
     */
    public record Cause(UUID event, String reason, Instant at) {}

    public static LedgerEntry award(AthleteId athlete, WorkoutId workout, Cause cause, String rule, int points) {
        if (points <= 0) {
            throw new IllegalArgumentException("an award gives points");
        }
        return new LedgerEntry(athlete, workout, cause, rule, points);
    }

    /** The entry that takes this one back. */
    public LedgerEntry reversal(Cause cause) {
        if (reverses != null) {
            throw new IllegalStateException("a reversal is not reversed");
        }
        var reversal = new LedgerEntry(athlete(), workout(), cause, REVERSAL, -points);
        reversal.reverses = id;
        return reversal;
    }

    public UUID id() {
        return id;
    }

    public AthleteId athlete() {
        return new AthleteId(athlete);
    }

    public WorkoutId workout() {
        return new WorkoutId(workout);
    }

    public UUID event() {
        return event;
    }

    public String rule() {
        return rule;
    }

    public String reason() {
        return reason;
    }

    public int points() {
        return points;
    }

    public Optional<UUID> reverses() {
        return Optional.ofNullable(reverses);
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public Cursor position() {
        return Cursor.at(enteredAt, id);
    }
}
