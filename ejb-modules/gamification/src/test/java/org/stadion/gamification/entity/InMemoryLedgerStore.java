package org.stadion.gamification.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stadion.gamification.entity.Score.Total;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.workouts.WorkoutId;

/** The twin of the database. */
public final class InMemoryLedgerStore implements LedgerStore {

    private static final Comparator<Cursor> LATEST_FIRST = Comparator.comparing(Cursor::moment)
            .thenComparing(cursor -> cursor.id().toString())
            .reversed();

    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<WorkoutScore> scores = new ArrayList<>();

    @Override
    public void lock(AthleteId athlete) {
        // one test, one thread
    }

    @Override
    public void add(LedgerEntry entry) {
        if (entries.stream()
                .anyMatch(e -> e.event().equals(entry.event()) && e.rule().equals(entry.rule()))) {
            throw new IllegalStateException("an event gives once by a rule");
        }
        entries.add(entry);
    }

    @Override
    public Optional<LedgerEntry> find(UUID entry) {
        return entries.stream().filter(e -> e.id().equals(entry)).findFirst();
    }

    @Override
    public long balance(AthleteId athlete) {
        return entries.stream()
                .filter(e -> e.athlete().equals(athlete))
                .mapToLong(LedgerEntry::points)
                .sum();
    }

    @Override
    public List<LedgerEntry> entries(AthleteId athlete, Optional<Cursor> after, int most) {
        return entries.stream()
                .filter(e -> e.athlete().equals(athlete))
                .filter(e -> after.map(cursor -> LATEST_FIRST.compare(e.position(), cursor) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(LedgerEntry::position, LATEST_FIRST))
                .limit(most)
                .toList();
    }

    @Override
    public void add(WorkoutScore score) {
        scores.add(score);
    }

    @Override
    public Optional<WorkoutScore> find(WorkoutId workout) {
        return scores.stream().filter(s -> s.workout().equals(workout)).findFirst();
    }

    @Override
    public Optional<Total> total(AthleteId athlete, String period) {
        return scores.stream()
                .filter(s -> s.athlete().equals(athlete) && s.period().equals(period))
                .filter(s -> s.ranked() && s.points() > 0)
                .map(s -> new Total(s.points(), s.awardedAt()))
                .reduce((one, other) -> new Total(
                        one.points() + other.points(),
                        one.reachedAt().isAfter(other.reachedAt()) ? one.reachedAt() : other.reachedAt()));
    }
}
