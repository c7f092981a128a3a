package org.stadion.workouts.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.StaleVersion;
import org.stadion.kernel.Visibility;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.WorkoutId;

/** A training session. What was recorded never changes by an edit: an athlete edits only the words around it. */
@Entity
@Table(name = "workout")
public class Workout extends DescribedWorkout {
    @Id
    private UUID id;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(name = "start_at", nullable = false)
    private Instant startAt;

    @Column(name = "end_at", nullable = false)
    private Instant endAt;

    @Column(nullable = false)
    private String zone;

    @Column(name = "zone_origin", nullable = false)
    @Enumerated(EnumType.STRING)
    private ZoneOrigin zoneOrigin;

    @Column(name = "local_day", nullable = false)
    private LocalDate localDay;

    @Column(nullable = false)
    private String sport;

    @Column(name = "sport_family", nullable = false)
    private String sportFamily;

    @Column(name = "source_sport", nullable = false)
    private String sourceSport;

    @Column(nullable = false)
    private String format;

    @Column
    private @Nullable String device;

    @Column(name = "import_id")
    private @Nullable UUID importId;

    @Column(name = "multisport_group", updatable = false)
    private @Nullable UUID multisportGroup;

    @Column(updatable = false)
    private @Nullable Integer leg;

    @Column(nullable = false)
    private boolean timed;

    @Column(name = "point_count", nullable = false)
    private int pointCount;

    /** Keys of the stored channels, with spaces between. */
    @Column(nullable = false)
    private String channels;

    @Embedded
    private @Nullable Place place;

    @Embedded
    private ShownTotals totals;

    @Column(nullable = false)
    @Convert(converter = JsonText.OfFigures.class)
    private Figures figures;

    @ElementCollection
    @CollectionTable(name = "lap", joinColumns = @JoinColumn(name = "workout_id"))
    @OrderBy("number")
    private List<Lap> laps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "pool_length", joinColumns = @JoinColumn(name = "workout_id"))
    @OrderBy("number")
    private List<SwumLength> lengths = new ArrayList<>();

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected Workout() {} // for the persistence provider

    /**
     * What was recorded.
     *
     * @param channels keys of the channels measured
     */
    public record Recording(
            Instant startAt,
            Instant endAt,
            ZoneId zone,
            ZoneOrigin zoneOrigin,
            String sport,
            String sportFamily,
            String sourceSport,
            String format,
            @Nullable String device,
            boolean timed,
            int points,
            List<String> channels,
            Figures figures,
            List<Lap> laps,
            List<SwumLength> lengths) {

        public Recording with(Figures others) {
            return new Recording(
                    startAt,
                    endAt,
                    zone,
                    zoneOrigin,
                    sport,
                    sportFamily,
                    sourceSport,
                    format,
                    device,
                    timed,
                    points,
                    channels,
                    others,
                    laps,
                    lengths);
        }
    }

    /** What is said of it. */
    public record Words(String title, @Nullable String description, Visibility visibility) {}

    /** Its place in a race of several sports. */
    public record Leg(UUID group, int number) {}

    private Workout(WorkoutId id, AthleteId athlete, Recording recording, Words words, Instant at) {
        super(words, at);
        this.id = id.value();
        this.athlete = athlete.value();
        this.createdAt = at;
        take(recording, at);
    }

    public static Workout recorded(
            WorkoutId id,
            AthleteId athlete,
            Recording recording,
            Words words,
            ImportId importId,
            @Nullable Leg leg,
            Instant at) {
        var workout = new Workout(id, athlete, recording, words, at);
        workout.importId = importId.value();
        if (leg != null) {
            workout.multisportGroup = leg.group();
            workout.leg = leg.number();
        }
        return workout;
    }

    /** One that came by no import: typed in by hand. */
    public static Workout entered(WorkoutId id, AthleteId athlete, Recording recording, Words words, Instant at) {
        return new Workout(id, athlete, recording, words, at);
    }

    /** A part of this one, as a workout of its own under the same title, that felt the same and has the same tags. */
    public Workout splitOff(WorkoutId part, Recording recording, Instant at) {
        var workout = new Workout(part, athlete(), recording, new Words(title(), null, visibility()), at);
        workout.importId = importId;
        workout.impress(impression(), at);
        return workout;
    }

    /** Takes over what another source, or another algorithm, knows better. */
    public void revise(Recording recording, Instant at) {
        take(recording, at);
    }

    /** Takes over figures that were computed anew from the same samples. */
    public void figure(Figures renewed, Instant at) {
        figures = renewed;
        totals = ShownTotals.of(renewed);
        changed(at);
    }

    private void take(Recording recording, Instant at) {
        startAt = recording.startAt();
        endAt = recording.endAt();
        zone = recording.zone().getId();
        zoneOrigin = recording.zoneOrigin();
        localDay = recording.startAt().atZone(recording.zone()).toLocalDate();
        sport = recording.sport();
        sportFamily = recording.sportFamily();
        sourceSport = recording.sourceSport();
        format = recording.format();
        device = recording.device();
        timed = recording.timed();
        pointCount = recording.points();
        channels = String.join(" ", recording.channels());
        figures = recording.figures();
        totals = ShownTotals.of(figures);
        replace(laps, recording.laps());
        replace(lengths, recording.lengths());
        changed(at);
    }

    private static <T> void replace(List<T> old, List<T> fresh) {
        if (!old.equals(fresh)) {
            old.clear();
            old.addAll(fresh);
        }
    }

    /** What was recorded, as it stands. */
    public Recording recording() {
        return new Recording(
                startAt,
                endAt,
                zone(),
                zoneOrigin,
                sport,
                sportFamily,
                sourceSport,
                format,
                device,
                timed,
                pointCount,
                channels(),
                figures,
                laps(),
                lengths());
    }

    /** The place is found from where it began, and changes with it. */
    public void startsIn(Optional<Place> town) {
        place = town.orElse(null);
    }

    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    /** @throws StaleVersion if somebody changed it since */
    public void requireVersion(long expected) {
        if (version != expected) {
            throw new StaleVersion();
        }
    }

    public void callIt(String sportKey, String family, Instant at) {
        sport = sportKey;
        sportFamily = family;
        changed(at);
    }

    public boolean belongsTo(AthleteId who) {
        return athlete.equals(who.value());
    }

    public WorkoutId id() {
        return new WorkoutId(id);
    }

    public AthleteId athlete() {
        return new AthleteId(athlete);
    }

    public Instant startAt() {
        return startAt;
    }

    public Instant endAt() {
        return endAt;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public ZoneOrigin zoneOrigin() {
        return zoneOrigin;
    }

    public LocalDateTime startLocal() {
        return LocalDateTime.ofInstant(startAt, zone());
    }

    public LocalDate localDay() {
        return localDay;
    }

    public String sport() {
        return sport;
    }

    public String sportFamily() {
        return sportFamily;
    }

    public String sourceSport() {
        return sourceSport;
    }

    public String format() {
        return format;
    }

    public Optional<String> device() {
        return Optional.ofNullable(device);
    }

    public Optional<ImportId> importId() {
        return Optional.ofNullable(importId).map(ImportId::new);
    }

    public Optional<Leg> leg() {
        return multisportGroup == null || leg == null ? Optional.empty() : Optional.of(new Leg(multisportGroup, leg));
    }

    public boolean timed() {
        return timed;
    }

    public int pointCount() {
        return pointCount;
    }

    public List<String> channels() {
        return channels.isEmpty() ? List.of() : List.of(channels.split(" ", -1));
    }

    public ShownTotals totals() {
        return totals;
    }

    public Figures figures() {
        return figures;
    }

    public List<Lap> laps() {
        return List.copyOf(laps);
    }

    public List<SwumLength> lengths() {
        return List.copyOf(lengths);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}
