package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Visibility;
import org.stadion.testing.TestDatabase;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.ImportView.SessionView;
import org.stadion.workouts.ImportView.Warning;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.boundary.Desks.Events;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.archive.ArchiveNote;
import org.stadion.workouts.control.pipeline.Preparation;
import org.stadion.workouts.entity.Import;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.ImportFile.Content;
import org.stadion.workouts.entity.PostgresStores;
import org.stadion.workouts.entity.Workout;

/** The module's intake, merges and edits over PostgreSQL, each call a transaction of its own; empty again when closed. */
final class House implements AutoCloseable {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    static final AthleteId ANNA = AthleteId.next();
    static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

    final Events events = new Events();

    private final TestDatabase database;
    private final Map<String, DecodedActivity> originals = new HashMap<>();
    private Instant now = Instant.parse("2026-03-10T12:00:00Z");
    private List<SessionView> said = List.of();

    House(TestDatabase database) {
        this.database = database;
    }

    /** What became of a file. */
    record Settled(String state, List<String> workouts, List<String> remarks) {
        /** The one that it is in. */
        WorkoutId workout() {
            assertThat(Set.copyOf(workouts)).as(toString()).hasSize(1);
            return new WorkoutId(UUID.fromString(workouts.getFirst()));
        }
    }

    /** Takes in a file as an upload would. */
    Settled upload(AthleteId athlete, Track track) {
        return take(athlete, track, ArchiveNote.NONE);
    }

    /** Takes in an activity of a service under its id there. */
    Settled sync(AthleteId athlete, Track track, String externalId) {
        return take(athlete, track, new ArchiveNote(externalId, "", "", false));
    }

    /** Takes in several files at once, as those of one request. */
    List<Settled> uploadTogether(AthleteId athlete, Track... tracks) {
        return take(athlete, List.of(tracks), ArchiveNote.NONE);
    }

    private Settled take(AthleteId athlete, Track track, ArchiveNote note) {
        return take(athlete, List.of(track), note).getFirst();
    }

    private List<Settled> take(AthleteId athlete, List<Track> tracks, ArchiveNote note) {
        now = now.plusSeconds(60).truncatedTo(ChronoUnit.MICROS);
        var owner = new Import(ImportId.next(), athlete, Ids.next().toString(), "request", now);
        var files = tracks.stream()
                .map(track -> ImportFile.received(owner, content(track), now))
                .toList();
        within(stores -> stores.imports().open(owner));
        within(stores -> {
            files.forEach(stores.imports()::add);
            return true;
        });
        return within(stores -> {
            var taken = new ArrayList<WorkoutIntake.Taken>();
            for (var i = 0; i < files.size(); i++) {
                var locked = stores.imports().lock(files.get(i).id()).orElseThrow();
                taken.add(new WorkoutIntake.Taken(locked, intake(tracks.get(i), note), Visibility.FOLLOWERS));
            }
            desks(stores).intake().take(taken, now);
            said = taken.getLast().file().sessions().sessions();
            return taken.stream().map(one -> settled(one.file())).toList();
        });
    }

    private static Content content(Track track) {
        var sha256 = Originals.sha256(track.bytes());
        return new Content(Ids.next(), 0, track.name(), 1, sha256, Originals.key(sha256), false);
    }

    private Intake intake(Track track, ArchiveNote note) {
        originals.put(Originals.sha256(track.bytes()), track.decoded());
        var workouts = Preparation.of(track.decoded(), BERLIN, now);
        return new Intake(
                workouts, workouts.stream().map(Desks.UNKNOWN::draft).toList(), List.of(), note, Visibility.FOLLOWERS);
    }

    private static Settled settled(ImportFile file) {
        return new Settled(
                file.state().name(),
                file.workouts().stream().map(Object::toString).toList(),
                file.remarks().warnings().stream().map(Warning::code).toList());
    }

    /** What the file that came last says by itself. */
    List<SessionView> said() {
        return said;
    }

    <T> T within(Function<PostgresStores, T> work) {
        return database.transaction(manager -> work.apply(PostgresStores.over(manager)));
    }

    <T> T merging(Function<MergesDesk, T> work) {
        return within(stores -> work.apply(desks(stores).merges()));
    }

    <T> T editing(Function<EditsDesk, T> work) {
        return within(stores -> work.apply(desks(stores).edits()));
    }

    <T> T rereading(Function<RereadingsDesk, T> work) {
        return within(stores -> work.apply(desks(stores).rereadings()));
    }

    /** @param acts hears what is written into the audit log */
    void supporting(Consumer<WorkoutSupportDesk> work, Consumer<String> acts) {
        within(stores -> {
            work.accept(desks(stores).support(acts));
            return true;
        });
    }

    <T> T looking(Function<WorkoutsDesk, T> work) {
        return within(stores -> work.apply(desks(stores).workouts()));
    }

    private Desks desks(PostgresStores stores) {
        return new Desks(stores, decoded(), events, Clock.fixed(now, ZoneOffset.UTC));
    }

    private OriginalSessions decoded() {
        return new OriginalSessions() {
            @Override
            DecodedSession session(Reference reference) {
                return Objects.requireNonNull(originals.get(reference.contentSha256()))
                        .sessions()
                        .get(reference.session());
            }
        };
    }

    Workout workout(WorkoutId id) {
        return within(stores -> {
            var workout = stores.workouts().find(id).orElseThrow();
            workout.laps();
            workout.lengths();
            return workout;
        });
    }

    /** Those of the week in which it is {@link #TEN} o'clock; a track without times stands in a later one. */
    List<Workout> workouts(AthleteId athlete) {
        var day = Duration.ofDays(1);
        return within(stores -> stores.workouts().during(athlete, TEN.minus(day), TEN.plus(day.multipliedBy(6))));
    }

    @Override
    public void close() {
        database.empty();
    }
}
