package org.stadion.workouts.control.analysis.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stadion.workouts.control.analysis.Algorithm;

/**
 * The source a merged workout takes a channel from: clearly the most complete (more than a tenth of the workout);
 * among those alike the nearest to the sensor; then the finest; then simply the first.
 *
 * @param why a stable code
 */
public record ChannelChoice(ChannelOffer offer, Why why) {

    public static final Algorithm ALGORITHM = new Algorithm("merge-channel-choice", 1);

    private static final double ABOUT_AS_COMPLETE = 0.1;
    private static final double ABOUT_AS_FINE = 1.1;

    public enum Why {
        ONLY_SOURCE("only_source"),
        MORE_COMPLETE("more_complete"),
        NEARER_TO_SENSOR("nearer_to_sensor"),
        FINER("finer"),
        FIRST("first");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * @param offers of one channel, in the order in which the sources were merged
     * @return empty when nobody has it
     */
    public static Optional<ChannelChoice> of(List<ChannelOffer> offers) {
        List<ChannelOffer> having =
                offers.stream().filter(offer -> offer.coverage() > 0).toList();
        if (having.isEmpty()) {
            return Optional.empty();
        }
        if (having.size() == 1) {
            return Optional.of(new ChannelChoice(having.getFirst(), Why.ONLY_SOURCE));
        }
        double most = having.stream().mapToDouble(ChannelOffer::coverage).max().orElseThrow();
        List<ChannelOffer> complete = having.stream()
                .filter(offer -> offer.coverage() >= most - ABOUT_AS_COMPLETE)
                .toList();
        if (complete.size() == 1) {
            return Optional.of(new ChannelChoice(complete.getFirst(), Why.MORE_COMPLETE));
        }
        var nearest = complete.stream()
                .map(ChannelOffer::origin)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<ChannelOffer> near =
                complete.stream().filter(offer -> offer.origin() == nearest).toList();
        if (near.size() == 1) {
            return Optional.of(new ChannelChoice(near.getFirst(), Why.NEARER_TO_SENSOR));
        }
        double finest =
                near.stream().mapToDouble(ChannelOffer::spacingSeconds).min().orElseThrow();
        List<ChannelOffer> fine = near.stream()
                .filter(offer -> offer.spacingSeconds() <= finest * ABOUT_AS_FINE)
                .toList();
        return Optional.of(new ChannelChoice(fine.getFirst(), fine.size() == 1 ? Why.FINER : Why.FIRST));
    }
}
