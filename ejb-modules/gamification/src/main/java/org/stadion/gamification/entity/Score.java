package org.stadion.gamification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.stadion.identity.AthleteId;

/** An athlete's points on a board in a period. Written anew whenever what the workouts earn changes. */
@Entity
@Table(name = "score")
@IdClass(Score.Key.class)
public class Score {

    @Id
    @Column(nullable = false, updatable = false)
    private String board;

    @Id
    @Column(nullable = false, updatable = false)
    private String period;

    @Id
    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(nullable = false)
    private int points;

    @Column(name = "reached_at", nullable = false)
    private Instant reachedAt;

    protected Score() {} // for the persistence provider

    private Score(Chart chart, AthleteId athlete, Total total) {
        this.board = chart.board();
        this.period = chart.period();
        this.athlete = athlete.value();
        this.points = total.points();
        this.reachedAt = total.reachedAt();
    }

    public static Score of(Chart chart, AthleteId athlete, Total total) {
        return new Score(chart, athlete, total);
    }

    /** One board in one period. */
    public record Chart(String board, String period) {}

    /** @param reachedAt when the last of the points was earned */
    public record Total(int points, Instant reachedAt) {}

    public AthleteId athlete() {
        return new AthleteId(athlete);
    }

    public int points() {
        return points;
    }

    public Instant reachedAt() {
        return reachedAt;
    }

    /** Whose, on which board and when. */
    record Key(String board, String period, UUID athlete) implements Serializable {}
}
