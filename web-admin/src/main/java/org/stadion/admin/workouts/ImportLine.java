package org.stadion.admin.workouts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stadion.admin.shell.Texts;
import org.stadion.identity.AthleteId;
import org.stadion.profiles.AthleteCard;
import org.stadion.workouts.ImportOperations;
import org.stadion.workouts.ImportView;

/**
 * An imported file as a table shows it.
 *
 * @param card who uploaded it, or null when their profile is not known
 */
public record ImportLine(ImportOperations.Row row, @Nullable AthleteCard card) {

    static List<ImportLine> of(
            List<ImportOperations.Row> rows, Function<Set<AthleteId>, Map<AthleteId, AthleteCard>> cards) {
        var known = cards.apply(rows.stream().map(ImportOperations.Row::athlete).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new ImportLine(row, known.get(row.athlete())))
                .toList();
    }

    public String key() {
        return row.file().toString();
    }

    public UUID file() {
        return row.file();
    }

    public String athlete() {
        return card == null ? row.athlete().toString().substring(0, 8) : card.displayName();
    }

    public String handle() {
        return card == null ? "" : "@" + card.handle();
    }

    public boolean isFailed() {
        return row.state().equals(ImportView.State.FAILED.name());
    }

    public boolean isFinal() {
        return ImportView.State.valueOf(row.state()).isFinal();
    }

    /** How long from receipt to the end, or nothing while it is under way. */
    public String took() {
        return Optional.ofNullable(row.finishedAt())
                .map(end -> Texts.duration(Duration.between(row.createdAt(), end)))
                .orElse("");
    }
}
