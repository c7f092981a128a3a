package org.stadion.workouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.WorkoutId;

/**
 * What a workout means to its athlete. There is one for every workout, made in the transaction that stores the workout
 * and made again whenever a value it used, a setting or an algorithm changes; it can always be computed from the rest.
 */
@Entity
@Table(name = "workout_analysis")
public class WorkoutAnalysis {
    /** Of an analysis that was never computed. */
    public static final int NEVER = 0;

    @Id
    @Column(name = "workout_id")
    private UUID workout;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(name = "start_at", nullable = false)
    private Instant startAt;

    @Column(name = "local_day", nullable = false)
    private LocalDate localDay;

    @Column(nullable = false)
    private String zone;

    @Column(nullable = false)
    private String sport;

    @Column(name = "sport_family", nullable = false)
    private String sportFamily;

    @Column(name = "training_load")
    private @Nullable Double trainingLoad;

    @Column(name = "load_kind")
    @Enumerated(EnumType.STRING)
    private @Nullable LoadKind loadKind;

    @Column(name = "intensity_factor")
    private @Nullable Double intensityFactor;

    @Column(name = "power_stress")
    private @Nullable Double powerStress;

    @Column(name = "heart_rate_stress")
    private @Nullable Double heartRateStress;

    @Column(name = "pace_stress")
    private @Nullable Double paceStress;

    @Column(name = "rpe_load")
    private @Nullable Double rpeLoad;

    @Column
    private @Nullable Double trimp;

    @Column(name = "grade_adjusted_mps")
    private @Nullable Double gradeAdjustedMps;

    @Column(name = "decoupling_percent")
    private @Nullable Double decouplingPercent;

    @Column
    private @Nullable Double vdot;

    @Column(nullable = false)
    @Convert(converter = JsonText.OfFindings.class)
    private Findings findings;

    @Column(nullable = false)
    private int edition;

    @Column(nullable = false)
    private String subject;

    @Column(name = "computed_at", nullable = false)
    private Instant computedAt;

    protected WorkoutAnalysis() {} // for the persistence provider

    private WorkoutAnalysis(Workout workout, Findings findings, Mark mark, Instant at) {
        this.workout = workout.id().value();
        this.athlete = workout.athlete().value();
        take(workout, findings, mark, at);
    }

    /**
     * By what the findings can be told from others.
     *
     * @param edition which edition of our analyses found them; {@link #NEVER} before any did
     * @param subject digest of all of the workout that was looked at
     */
    public record Mark(int edition, String subject) {}

    public static WorkoutAnalysis of(Workout workout, Findings findings, Mark mark, Instant at) {
        return new WorkoutAnalysis(workout, findings, mark, at);
    }

    /** Takes over what another computation found. */
    public void revise(Workout of, Findings found, Mark mark, Instant at) {
        take(of, found, mark, at);
    }

    /** Whether it holds these very findings, of the same workout. */
    public boolean says(Findings found, Mark mark) {
        return mark().equals(mark) && findings.equals(found);
    }

    private void take(Workout of, Findings found, Mark mark, Instant at) {
        startAt = of.startAt();
        localDay = of.localDay();
        zone = of.zone().getId();
        sport = of.sport();
        sportFamily = of.sportFamily();
        findings = found;
        edition = mark.edition();
        subject = mark.subject();
        computedAt = at;
        var figures = found.figures();
        intensityFactor = figures.shown(FigureName.INTENSITY_FACTOR);
        powerStress = figures.shown(FigureName.POWER_STRESS);
        heartRateStress = figures.shown(FigureName.HEART_RATE_STRESS);
        paceStress = figures.shown(FigureName.PACE_STRESS);
        rpeLoad = figures.shown(FigureName.RPE_LOAD);
        trimp = figures.shown(FigureName.TRIMP);
        gradeAdjustedMps = figures.shown(FigureName.GRADE_ADJUSTED_SPEED);
        decouplingPercent = figures.shown(FigureName.DECOUPLING);
        vdot = figures.shown(FigureName.VDOT);
        trainingLoad = figures.shown(FigureName.TRAINING_LOAD);
        loadKind = FigureName.loadKind(figures);
    }

    public WorkoutId workout() {
        return new WorkoutId(workout);
    }

    public AthleteId athlete() {
        return new AthleteId(athlete);
    }

    public Instant startAt() {
        return startAt;
    }

    public LocalDate localDay() {
        return localDay;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public String sport() {
        return sport;
    }

    public String sportFamily() {
        return sportFamily;
    }

    public OptionalDouble trainingLoad() {
        return trainingLoad == null ? OptionalDouble.empty() : OptionalDouble.of(trainingLoad);
    }

    public Optional<LoadKind> loadKind() {
        return Optional.ofNullable(loadKind);
    }

    public Findings findings() {
        return findings;
    }

    public int edition() {
        return edition;
    }

    public Mark mark() {
        return new Mark(edition, subject);
    }

    public Instant computedAt() {
        return computedAt;
    }
}
