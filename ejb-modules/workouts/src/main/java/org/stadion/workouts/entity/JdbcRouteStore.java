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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.WorkoutId;

/** In PostgreSQL. */
@Dependent
public class JdbcRouteStore implements RouteStore {
    /** Nobody has more distinct routes of one length in one place; a bound all the same. */
    private static final int MOST_ALIKE = 1000;

    private static final String ROUTE =
            "r.id, r.athlete_id, r.sport_family, r.length_m, r.south, r.north, r.line," + " r.algorithm, r.created_at";
    private static final String COURSE = "c.route_id, w.id, w.title, w.sport, w.start_at, w.local_day, c.length_m,"
            + " c.share, c.deviation_m, w.distance_m, w.elapsed_s, w.moving_s, w.avg_heart_rate_bpm";
    private static final int ROUTE_COLUMNS = 9;
    private static final int COURSE_COLUMNS = 13;

    @PersistenceContext(unitName = "workouts")
    EntityManager entities;

    @Inject
    public JdbcRouteStore() {}

    JdbcRouteStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Route> like(Like like) {
        return query(connection -> {
            try (var select = connection.prepareStatement("select " + ROUTE + " from workouts.route r"
                    + " where r.athlete_id = ? and r.sport_family = ? and r.length_m between ? and ?"
                    + " and abs(r.south - ?) <= ? and abs(r.north - ?) <= ? order by r.created_at, r.id limit ?")) {
                select.setObject(1, like.athlete().value());
                select.setString(2, like.sportFamily());
                select.setDouble(3, like.shortestM());
                select.setDouble(4, like.longestM());
                select.setDouble(5, like.south());
                select.setDouble(6, like.slackDegrees());
                select.setDouble(7, like.north());
                select.setDouble(8, like.slackDegrees());
                select.setInt(9, MOST_ALIKE);
                return routes(select);
            }
        });
    }

    @Override
    public void add(Route route) {
        session().doWork(connection -> {
            try (var row = connection.prepareStatement("insert into workouts.route (id, athlete_id, sport_family,"
                    + " length_m, south, north, line, algorithm, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                row.setObject(1, route.id());
                row.setObject(2, route.athlete().value());
                row.setString(3, route.sportFamily());
                row.setDouble(4, route.lengthM());
                row.setDouble(5, route.south());
                row.setDouble(6, route.north());
                row.setString(7, route.line());
                row.setString(8, route.algorithm());
                row.setObject(9, route.createdAt().atOffset(ZoneOffset.UTC));
                row.executeUpdate();
            }
        });
    }

    @Override
    public void follow(WorkoutId workout, UUID route, double lengthM, double share, double deviationM) {
        session().doWork(connection -> {
            try (var row = connection.prepareStatement("""
                    with earlier as (select route_id from workouts.course where workout_id = ?)
                    insert into workouts.course (workout_id, route_id, length_m, share, deviation_m)
                    values (?, ?, ?, ?, ?) on conflict (workout_id) do update set route_id = excluded.route_id,
                    length_m = excluded.length_m, share = excluded.share, deviation_m = excluded.deviation_m
                    returning (select route_id from earlier)""")) {
                row.setObject(1, workout.value());
                row.setObject(2, workout.value());
                row.setObject(3, route);
                row.setDouble(4, lengthM);
                row.setDouble(5, share);
                row.setDouble(6, deviationM);
                removeIfUnused(connection, row);
            }
        });
    }

    @Override
    public void leave(WorkoutId workout) {
        session().doWork(connection -> {
            try (var delete = connection.prepareStatement(
                    "delete from workouts.course where workout_id = ? returning route_id")) {
                delete.setObject(1, workout.value());
                removeIfUnused(connection, delete);
            }
        });
    }

    /** @param change which returns the route that was followed before, if there was one */
    private static void removeIfUnused(Connection connection, PreparedStatement change) throws SQLException {
        try (var before = change.executeQuery()) {
            if (!before.next() || before.getObject(1) == null) {
                return;
            }
            try (var delete = connection.prepareStatement("delete from workouts.route r where r.id = ?"
                    + " and not exists (select 1 from workouts.course c where c.route_id = r.id)")) {
                delete.setObject(1, before.getObject(1));
                delete.executeUpdate();
            }
        }
    }

    @Override
    public Optional<Route> find(UUID route) {
        return one("select " + ROUTE + " from workouts.route r where r.id = ?", route);
    }

    @Override
    public Optional<Route> ofWorkout(WorkoutId workout) {
        return one(
                "select " + ROUTE + " from workouts.route r join workouts.course c on c.route_id = r.id"
                        + " where c.workout_id = ?",
                workout.value());
    }

    private Optional<Route> one(String sql, UUID id) {
        return query(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setObject(1, id);
                return routes(select).stream().findFirst();
            }
        });
    }

    @Override
    public List<Course> courses(UUID route, int most) {
        return query(connection -> {
            try (var select = connection.prepareStatement("select " + COURSE + " from workouts.course c"
                    + " join workouts.workout w on w.id = c.workout_id where c.route_id = ?"
                    + " order by w.start_at desc, w.id desc limit ?")) {
                select.setObject(1, route);
                select.setInt(2, most);
                var courses = new ArrayList<Course>();
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        courses.add(course(row, 0));
                    }
                }
                return courses;
            }
        });
    }

    @Override
    public List<Followed> page(AthleteId athlete, int atLeast, PageRequest page) {
        var after = page.cursor();
        return query(connection -> {
            try (var select = connection.prepareStatement("select " + ROUTE + ", " + COURSE
                    + ", c.workouts, c.fastest from (select c.*, w.start_at as followed_at,"
                    + " count(*) over (partition by c.route_id) as workouts,"
                    + " min(w.moving_s) over (partition by c.route_id) as fastest,"
                    + " row_number() over (partition by c.route_id order by w.start_at desc, w.id desc) as latest"
                    + " from workouts.route r join workouts.course c on c.route_id = r.id"
                    + " join workouts.workout w on w.id = c.workout_id where r.athlete_id = ?) c"
                    + " join workouts.route r on r.id = c.route_id join workouts.workout w on w.id = c.workout_id"
                    + " where c.latest = 1 and c.workouts >= ?"
                    + (after.isPresent() ? " and (c.followed_at, r.id) < (?, ?)" : "")
                    + " order by c.followed_at desc, r.id desc limit ?")) {
                var at = 1;
                select.setObject(at++, athlete.value());
                select.setInt(at++, atLeast);
                if (after.isPresent()) {
                    select.setObject(at++, after.get().moment().atOffset(ZoneOffset.UTC));
                    select.setObject(at++, after.get().id());
                }
                select.setInt(at, page.limit() + 1);
                return followed(select);
            }
        });
    }

    private static List<Followed> followed(PreparedStatement select) throws SQLException {
        var followed = new ArrayList<Followed>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                followed.add(new Followed(
                        route(row),
                        row.getInt(ROUTE_COLUMNS + COURSE_COLUMNS + 1),
                        course(row, ROUTE_COLUMNS),
                        row.getDouble(ROUTE_COLUMNS + COURSE_COLUMNS + 2)));
            }
        }
        return followed;
    }

    private static List<Route> routes(PreparedStatement select) throws SQLException {
        var routes = new ArrayList<Route>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                routes.add(route(row));
            }
        }
        return routes;
    }

    private static Route route(ResultSet row) throws SQLException {
        return new Route(
                row.getObject(1, UUID.class),
                new AthleteId(row.getObject(2, UUID.class)),
                row.getString(3),
                row.getDouble(4),
                row.getDouble(5),
                row.getDouble(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant());
    }

    private static Course course(ResultSet row, int before) throws SQLException {
        return new Course(
                row.getObject(before + 1, UUID.class),
                new WorkoutId(row.getObject(before + 2, UUID.class)),
                row.getString(before + 3),
                row.getString(before + 4),
                row.getObject(before + 5, OffsetDateTime.class).toInstant(),
                row.getObject(before + 6, LocalDate.class),
                row.getDouble(before + 7),
                row.getDouble(before + 8),
                row.getDouble(before + 9),
                optional(row, before + 10),
                row.getDouble(before + 11),
                row.getDouble(before + 12),
                optional(row, before + 13));
    }

    private static @Nullable Double optional(ResultSet row, int column) throws SQLException {
        var value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    private <T> T query(ReturningWork<T> work) {
        entities.flush();
        return session().doReturningWork(work);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
