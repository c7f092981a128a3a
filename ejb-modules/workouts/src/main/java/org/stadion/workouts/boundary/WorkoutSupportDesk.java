package org.stadion.workouts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.runtime.Audit;
import org.stadion.workouts.ImportView.Warning;
import org.stadion.workouts.WorkoutFilter;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.WorkoutNotFound;
import org.stadion.workouts.WorkoutSupport;
import org.stadion.workouts.Workouts.Resolution;
import org.stadion.workouts.Workouts.StreamWish;
import org.stadion.workouts.entity.ImportStore;
import org.stadion.workouts.entity.SourceRecord;
import org.stadion.workouts.entity.SourceStore;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutStore;

/** The back office's desk for workouts. */
@Stateless
@RolesAllowed({"support", "admin"})
public class WorkoutSupportDesk implements WorkoutSupport {
    private static final Set<String> STREAMS =
            Set.of("time", "latlng", "distance", "altitude", "heartrate", "watts", "velocity_smooth");

    @Inject
    WorkoutStore workouts;

    @Inject
    SourceStore sources;

    @Inject
    ImportStore imports;

    @Inject
    StreamReading reading;

    @Inject
    EditBases bases;

    @Inject
    WorkoutRebuild rebuild;

    @Inject
    EditRegister register;

    @Inject
    Audit audit;

    @Override
    public Page<Line> ofAthlete(AthleteId athlete, PageRequest page) {
        return Page.of(
                        workouts.page(athlete, WorkoutFilter.ALL, page),
                        page.limit(),
                        row -> Cursor.at(row.startAt(), row.id().value()))
                .map(WorkoutSupportDesk::line);
    }

    @Override
    public Optional<Line> find(WorkoutId id) {
        return workouts.find(id).map(WorkoutSupportDesk::line);
    }

    @Override
    public Dossier open(WorkoutId id, String actor, String reason) {
        requireReason(reason);
        var workout = workouts.find(id).orElseThrow(() -> new WorkoutNotFound(id));
        audit.record(actor, "workout.open", "workout/" + id, reason);
        return new Dossier(
                WorkoutViews.view(workout, false),
                sources.ofWorkout(id).stream().map(this::origin).toList(),
                reading.of(workout, new StreamWish(STREAMS, Resolution.MEDIUM, null, null), false));
    }

    /** The original is fetched and read here, so no transaction is open. */
    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void reread(WorkoutId id, String actor, String reason) {
        requireReason(reason);
        var workout = workouts.find(id).orElseThrow(() -> new WorkoutNotFound(id));
        var basis = bases.unchanged(workout.athlete(), id, workout.version());
        var made = rebuild.derive(RereadingsDesk.plan(basis));
        register.rereadForSupport(workout.athlete(), basis, made, actor, reason);
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("staff must say why they touch a workout");
        }
    }

    private Origin origin(SourceRecord source) {
        return new Origin(
                source.importFile().orElse(null),
                source.fileName(),
                source.format(),
                source.device().orElse(null),
                source.recordedAt(),
                warnings(source));
    }

    private List<Warning> warnings(SourceRecord source) {
        return source.importFile()
                .flatMap(imports::file)
                .map(file -> file.remarks().warnings())
                .orElse(List.of());
    }

    private static Line line(Workout workout) {
        return new Line(
                workout.id(),
                workout.athlete(),
                workout.sport(),
                workout.startAt(),
                workout.zone(),
                workout.totals().elapsedS(),
                workout.format(),
                workout.visibility());
    }
}
