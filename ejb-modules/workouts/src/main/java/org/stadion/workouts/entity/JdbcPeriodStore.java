package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.stadion.identity.AthleteId;

/** From the roll-up of days, in PostgreSQL. */
@Dependent
public class JdbcPeriodStore implements PeriodStore {
    private static final String OF_ATHLETE =
            " from workouts.athlete_day where athlete_id = ? and (? or sport = any (?)) and day between ? and ?";
    private static final int DAYS_OF_WEEK = 7;

    @PersistenceContext(unitName = "workouts")
    EntityManager entities;

    @Inject
    public JdbcPeriodStore() {}

    JdbcPeriodStore(EntityManager entities) {
        this.entities = entities;
    }

    /** PostgreSQL's weeks begin on Monday: days are moved as far as the athlete's week is, and moved back. */
    @Override
    public List<Sum> sums(Days days, Length length, DayOfWeek weekStartsOn) {
        var ahead = length == Length.WEEK ? (DAYS_OF_WEEK + 1 - weekStartsOn.getValue()) % DAYS_OF_WEEK : 0;
        var period = "(date_trunc('" + length.name().toLowerCase(Locale.ROOT) + "', (day + " + ahead
                + ")::timestamp)::date - " + ahead + ")";
        var sql = "select period, sport, count(distinct day), sum(workouts), sum(distance_m), sum(elapsed_s),"
                + " sum(moving_s), sum(ascent_m), sum(work_kj), sum(calories_kcal) from (select " + period
                + " as period, *" + OF_ATHLETE + ") d group by grouping sets ((period), (period, sport))"
                + " order by period desc, sport nulls first";
        return query(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                bind(connection, select, days);
                var sums = new ArrayList<Sum>();
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        sums.add(sum(row));
                    }
                }
                return sums;
            }
        });
    }

    private static Sum sum(ResultSet row) throws SQLException {
        return new Sum(
                row.getObject(1, LocalDate.class),
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                row.getObject(5, Double.class),
                row.getDouble(6),
                row.getDouble(7),
                row.getObject(8, Double.class),
                row.getObject(9, Double.class),
                row.getObject(10, Double.class));
    }

    @Override
    public boolean trained(AthleteId athlete, LocalDate day) {
        return query(connection -> {
            try (var select = connection.prepareStatement(
                    "select exists (select from workouts.athlete_day where athlete_id = ? and day = ?)")) {
                select.setObject(1, athlete.value());
                select.setObject(2, day);
                try (var row = select.executeQuery()) {
                    return row.next() && row.getBoolean(1);
                }
            }
        });
    }

    @Override
    public double[] distances(Days days) {
        return query(connection -> {
            try (var select = connection.prepareStatement(
                    "select sum(distance_m)" + OF_ATHLETE + " and distance_m > 0 group by day")) {
                bind(connection, select, days);
                var metres = new ArrayList<Double>();
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        metres.add(row.getDouble(1));
                    }
                }
                return metres.stream().mapToDouble(Double::doubleValue).toArray();
            }
        });
    }

    private static void bind(Connection connection, PreparedStatement select, Days days) throws SQLException {
        AthleteId athlete = days.athlete();
        select.setObject(1, athlete.value());
        select.setBoolean(2, days.sports().isEmpty());
        select.setArray(3, connection.createArrayOf("text", days.sports().toArray(String[]::new)));
        select.setObject(4, days.from());
        select.setObject(5, days.to());
    }

    @Override
    public List<FleetDay> fleet(LocalDate from, LocalDate to) {
        return query(connection -> {
            try (var select = connection.prepareStatement("select day, sport, count(*), sum(workouts), sum(distance_m),"
                    + " sum(moving_s), sum(ascent_m), sum(points) from workouts.athlete_day where day between ? and ?"
                    + " group by day, sport order by day, sport")) {
                select.setObject(1, from);
                select.setObject(2, to);
                var days = new ArrayList<FleetDay>();
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        days.add(fleetDay(row));
                    }
                }
                return days;
            }
        });
    }

    private static FleetDay fleetDay(ResultSet row) throws SQLException {
        return new FleetDay(
                row.getObject(1, LocalDate.class),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getDouble(5),
                row.getDouble(6),
                row.getDouble(7),
                row.getLong(8));
    }

    private <T> T query(ReturningWork<T> work) {
        entities.flush();
        return entities.unwrap(Session.class).doReturningWork(work);
    }
}
