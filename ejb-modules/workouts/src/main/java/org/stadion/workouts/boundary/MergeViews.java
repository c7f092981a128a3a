package org.stadion.workouts.boundary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.MergeQuestionView;
import org.stadion.workouts.SourcesView;
import org.stadion.workouts.SourcesView.ChannelOrigin;
import org.stadion.workouts.SourcesView.MergeReason;
import org.stadion.workouts.SourcesView.OneSource;
import org.stadion.workouts.control.analysis.merge.ChannelChoice.Why;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.entity.MergeQuestion;
import org.stadion.workouts.entity.SourcePart;
import org.stadion.workouts.entity.SourceRecord;
import org.stadion.workouts.entity.Tombstone;
import org.stadion.workouts.entity.Workout;

/** Merges as the athlete sees them. */
final class MergeViews {
    private MergeViews() {}

    static SourcesView sources(
            Workout workout, List<SourceRecord> records, Function<SourceRecord, Optional<SourcePart>> parts) {
        var origins = new LinkedHashMap<String, ChannelOrigin>();
        for (var record : records) {
            parts.apply(record)
                    .ifPresent(part -> part.given().forEach((channel, why) -> put(origins, channel, record.id(), why)));
        }
        if (origins.isEmpty() && !records.isEmpty()) {
            var only = records.getFirst().id();
            workout.channels().forEach(channel -> put(origins, channel, only, Why.ONLY_SOURCE.code()));
        }
        return new SourcesView(
                workout.id(),
                records.stream().map(MergeViews::source).toList(),
                new ArrayList<>(origins.values()),
                workout.version());
    }

    private static void put(Map<String, ChannelOrigin> origins, String channel, UUID source, String why) {
        var stream = Channel.byKey(channel).flatMap(Channel::stravaName).orElse(channel);
        origins.put(stream, new ChannelOrigin(stream, source, why));
    }

    private static OneSource source(SourceRecord record) {
        return new OneSource(
                record.id(),
                record.source(),
                record.externalId().orElse(null),
                record.format(),
                record.device().filter(device -> !device.isBlank()).orElse(null),
                record.fileName(),
                record.startAt(),
                record.endAt(),
                record.sport(),
                record.recordedAt(),
                record.merge().map(MergeViews::reason).orElse(null));
    }

    private static MergeReason reason(SourceRecord.Merge merge) {
        return new MergeReason(
                merge.reason(),
                merge.score(),
                merge.overlap(),
                merge.durationRatio(),
                merge.rule(),
                merge.by().name().toLowerCase(Locale.ROOT));
    }

    /** A workout that became part of the other one is told as that one. */
    static MergeQuestionView question(
            MergeQuestion question, Optional<Workout> workout, Optional<Workout> other, Optional<Tombstone> deleted) {
        var present = workout.or(() -> other);
        return new MergeQuestionView(
                question.id(),
                question.workout(),
                present.map(Workout::title).orElse(""),
                present.map(Workout::startAt).orElse(question.askedAt()),
                question.other(),
                other.isEmpty(),
                other.map(Workout::title)
                        .or(() -> deleted.map(Tombstone::title))
                        .orElse(""),
                other.map(Workout::startAt)
                        .or(() -> deleted.map(Tombstone::startAt))
                        .orElse(question.askedAt()),
                question.reason(),
                question.score(),
                nullable(question.overlap()),
                nullable(question.durationRatio()),
                question.askedAt(),
                question.answer().orElse(null));
    }

    private static @Nullable Double nullable(Optional<Double> value) {
        return value.orElse(null);
    }
}
