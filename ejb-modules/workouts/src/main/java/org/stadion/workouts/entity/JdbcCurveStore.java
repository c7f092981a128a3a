package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.Curve.Kind;
import org.stadion.workouts.entity.Curve.Point;

/** In PostgreSQL, as arrays that it lays side by side when somebody asks for the best of many. */
@Dependent
public class JdbcCurveStore implements CurveStore {
    private static final String MARKS = """
            select c.kind, p.span, w.id, w.sport, w.local_day, w.start_at, p.best, p.start,
                   case c.kind when 'TIME' then p.best else -p.best end as order_by
            from workouts.best_curve c
            join workouts.workout w on w.id = c.workout_id
            cross join lateral unnest(c.spans, c.best, c.starts) as p (span, best, start)
            where c.athlete_id = ? and c.kind = any (?) and (? or w.sport = any (?))
              and w.local_day between ? and ?""";

    private static final String TOP = "select kind, span, rank, id, sport, local_day, start_at, best, start,"
            + " null::double precision from (select m.*, row_number() over"
            + " (partition by span order by order_by, start_at, id) as rank from (" + MARKS
            + ") m) ranked where rank <= ? order by span, rank";

    private static final String RECORDS =
            "select kind, span, 1, id, sport, local_day, start_at, best, start, abs(before)"
                    + " from (select m.*, min(order_by) over (partition by kind, span order by start_at, id"
                    + " rows between unbounded preceding and 1 preceding) as before from (" + MARKS
                    + ") m) history where before is null or order_by < before order by start_at, id, kind, span";

    private static final String STANDINGS = """
            select own.kind, own.algorithm, own.span, own.best, own.start,
                   1 + count(*) filter (where better and earlier), 1 + count(*) filter (where better)
            from (select c.kind, c.algorithm, p.span, p.best, p.start
                  from workouts.best_curve c
                  cross join lateral unnest(c.spans, c.best, c.starts) as p (span, best, start)
                  where c.workout_id = ?) own
            left join lateral (
                  select (w.start_at, w.id) < (?, ?) as earlier,
                         case c.kind when 'TIME' then p.best < own.best else p.best > own.best end
                            or (p.best = own.best and (w.start_at, w.id) < (?, ?)) as better
                  from workouts.best_curve c
                  join workouts.workout w on w.id = c.workout_id
                  cross join lateral unnest(c.spans, c.best) as p (span, best)
                  where c.athlete_id = ? and c.kind = own.kind and p.span = own.span and w.sport = any (?)) other on true
            group by own.kind, own.algorithm, own.span, own.best, own.start
            order by own.kind, own.span""";

    @PersistenceContext(unitName = "workouts")
    EntityManager entities;

    @Inject
    public JdbcCurveStore() {}

    JdbcCurveStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void save(Workout workout, List<Curve> curves) {
        entities.flush();
        session().doWork(connection -> {
            delete(connection, workout.id());
            insert(connection, Map.of(workout, curves));
        });
    }

    @Override
    public void add(Map<Workout, List<Curve>> curves) {
        session().doWork(connection -> insert(connection, curves));
    }

    private static void insert(Connection connection, Map<Workout, List<Curve>> curves) throws SQLException {
        try (var row = connection.prepareStatement("insert into workouts.best_curve"
                + " (workout_id, kind, athlete_id, algorithm, spans, best, starts) values (?, ?, ?, ?, ?, ?, ?)")) {
            for (var entry : curves.entrySet()) {
                for (var curve : entry.getValue()) {
                    bind(row, entry.getKey(), curve);
                    row.addBatch();
                }
            }
            row.executeBatch();
        }
    }

    private static void bind(PreparedStatement row, Workout workout, Curve curve) throws SQLException {
        var connection = row.getConnection();
        row.setObject(1, workout.id().value());
        row.setString(2, curve.kind().name());
        row.setObject(3, workout.athlete().value());
        row.setString(4, curve.algorithm());
        row.setArray(5, connection.createArrayOf("float8", values(curve, Point::over)));
        row.setArray(6, connection.createArrayOf("float8", values(curve, Point::best)));
        row.setArray(7, connection.createArrayOf("float4", starts(curve)));
    }

    private static Double[] values(Curve curve, ToDoubleFunction<Point> part) {
        return curve.points().stream().map(part::applyAsDouble).toArray(Double[]::new);
    }

    private static Float[] starts(Curve curve) {
        return curve.points().stream().map(point -> (float) point.fromSeconds()).toArray(Float[]::new);
    }

    @Override
    public void remove(WorkoutId workout) {
        session().doWork(connection -> delete(connection, workout));
    }

    private static void delete(Connection connection, WorkoutId workout) throws SQLException {
        try (var delete = connection.prepareStatement("delete from workouts.best_curve where workout_id = ?")) {
            delete.setObject(1, workout.value());
            delete.executeUpdate();
        }
    }

    @Override
    public List<BestMark> top(Among among, Kind kind, int most) {
        entities.flush();
        return session().doReturningWork(connection -> {
            try (var select = connection.prepareStatement(TOP)) {
                bind(connection, select, among, Set.of(kind));
                select.setInt(7, most);
                return marks(select);
            }
        });
    }

    @Override
    public List<BestMark> records(Among among, Set<Kind> kinds) {
        entities.flush();
        return session().doReturningWork(connection -> {
            try (var select = connection.prepareStatement(RECORDS)) {
                bind(connection, select, among, kinds);
                return marks(select);
            }
        });
    }

    private static void bind(Connection connection, PreparedStatement select, Among among, Set<Kind> kinds)
            throws SQLException {
        select.setObject(1, among.athlete().value());
        select.setArray(2, texts(connection, kinds.stream().map(Kind::name).toList()));
        select.setBoolean(3, among.sports().isEmpty());
        select.setArray(4, texts(connection, among.sports()));
        select.setObject(5, among.from());
        select.setObject(6, among.to());
    }

    private static java.sql.Array texts(Connection connection, Collection<String> words) throws SQLException {
        return connection.createArrayOf("text", words.toArray(String[]::new));
    }

    private static List<BestMark> marks(PreparedStatement select) throws SQLException {
        var marks = new ArrayList<BestMark>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                marks.add(new BestMark(
                        Kind.valueOf(row.getString(1)),
                        row.getDouble(2),
                        row.getInt(3),
                        new WorkoutId(row.getObject(4, UUID.class)),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, OffsetDateTime.class).toInstant(),
                        row.getDouble(8),
                        row.getDouble(9),
                        optional(row, 10)));
            }
        }
        return marks;
    }

    private static @Nullable Double optional(ResultSet row, int column) throws SQLException {
        var value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    @Override
    public List<Standing> standings(Workout workout, Set<String> sports) {
        entities.flush();
        return session().doReturningWork(connection -> {
            try (var select = connection.prepareStatement(STANDINGS)) {
                var start = workout.startAt().atOffset(ZoneOffset.UTC);
                select.setObject(1, workout.id().value());
                select.setObject(2, start);
                select.setObject(3, workout.id().value());
                select.setObject(4, start);
                select.setObject(5, workout.id().value());
                select.setObject(6, workout.athlete().value());
                select.setArray(7, texts(connection, sports));
                return standings(select);
            }
        });
    }

    private static List<Standing> standings(PreparedStatement select) throws SQLException {
        var standings = new ArrayList<Standing>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                standings.add(new Standing(
                        Kind.valueOf(row.getString(1)),
                        row.getString(2),
                        new Point(row.getDouble(3), row.getDouble(4), row.getDouble(5)),
                        row.getInt(6),
                        row.getInt(7)));
            }
        }
        return standings;
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
