package org.stadion.gamification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stadion.gamification.Leaderboards;
import org.stadion.gamification.control.IsoWeek;
import org.stadion.gamification.control.Standings;
import org.stadion.gamification.control.Standings.Ranked;
import org.stadion.gamification.control.Standings.Standing;
import org.stadion.gamification.entity.Score;
import org.stadion.gamification.entity.Score.Chart;
import org.stadion.gamification.entity.ScoreStore;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.AthleteCard;
import org.stadion.profiles.Audiences;
import org.stadion.profiles.Profiles;

/** Reads charts. Ranks count everybody; whom the viewer may not know of is left out of the answer only. */
@Stateless
@RolesAllowed("athlete")
public class LeaderboardsDesk implements Leaderboards {

    @Inject
    ScoreStore scores;

    @Inject
    TopCache cache;

    @Inject
    Profiles profiles;

    @Inject
    Audiences audiences;

    @Inject
    Clock clock;

    @Override
    public LeaderboardView weekly(AthleteId viewer, @Nullable String week, int neighbours, PageRequest page) {
        if (neighbours < 0 || neighbours > MOST_NEIGHBOURS) {
            throw new DomainException.Invalid(
                    "neighbours-out-of-range", "Ask for 0 to " + MOST_NEIGHBOURS + " neighbours.");
        }
        var period = week == null ? IsoWeek.of(clock.instant(), profiles.zone(viewer)) : IsoWeek.parse(week);
        var chart = new Chart(WEEKLY_POINTS, period.toString());
        var standings = standings(chart, page);
        var top = Page.of(ranked(chart, standings), page.limit(), LeaderboardsDesk::position);
        var own = scores.find(chart, viewer);
        var around = own.map(score -> around(chart, score, neighbours)).orElse(List.of());
        var rows = rows(viewer, top.items(), around);
        var ownRow = rows.around().stream().filter(Row::own).findFirst().orElse(null);
        return new LeaderboardView(
                chart.board(),
                chart.period(),
                new Page<>(rows.top(), top.next()),
                ownRow,
                neighbours == 0 ? List.of() : rows.around());
    }

    /** One more than the page holds. */
    private List<Standing> standings(Chart chart, PageRequest page) {
        if (page.cursor().isPresent()) {
            return scores.page(chart, page.cursor(), page.limit() + 1).stream()
                    .map(LeaderboardsDesk::standing)
                    .toList();
        }
        var top = cache.top(
                chart,
                () -> scores.page(chart, Optional.empty(), PageRequest.MOST + 1).stream()
                        .map(LeaderboardsDesk::standing)
                        .toList());
        return top.subList(0, Math.min(top.size(), page.limit() + 1));
    }

    private List<Ranked> around(Chart chart, Score own, int neighbours) {
        var consecutive = new ArrayList<Standing>();
        if (neighbours > 0) {
            scores.ahead(chart, own, neighbours).forEach(score -> consecutive.add(standing(score)));
        }
        var standing = standing(own);
        consecutive.add(standing);
        if (neighbours > 0) {
            scores.page(chart, Optional.of(cursor(standing)), neighbours)
                    .forEach(score -> consecutive.add(standing(score)));
        }
        return ranked(chart, consecutive);
    }

    private List<Ranked> ranked(Chart chart, List<Standing> consecutive) {
        if (consecutive.isEmpty()) {
            return List.of();
        }
        var first = consecutive.getFirst();
        var total = new Score.Total(first.points(), first.reachedAt());
        var score = Score.of(chart, first.athlete(), total);
        return Standings.rank(consecutive, scores.better(chart, score), scores.before(chart, score));
    }

    private Rows rows(AthleteId viewer, List<Ranked> top, List<Ranked> around) {
        var athletes = Stream.concat(top.stream(), around.stream())
                .map(ranked -> ranked.standing().athlete())
                .collect(Collectors.toSet());
        athletes.removeAll(audiences.apartAmong(viewer, athletes));
        var cards = profiles.cards(athletes);
        return new Rows(rows(viewer, top, cards), rows(viewer, around, cards));
    }

    private static List<Row> rows(AthleteId viewer, List<Ranked> ranked, Map<AthleteId, AthleteCard> cards) {
        return ranked.stream()
                .flatMap(place -> Optional.ofNullable(cards.get(place.standing().athlete()))
                        .map(card -> new Row(
                                place.rank(),
                                card,
                                place.standing().points(),
                                card.id().equals(viewer)))
                        .stream())
                .toList();
    }

    private static Cursor position(Ranked ranked) {
        return cursor(ranked.standing());
    }

    private static Cursor cursor(Standing standing) {
        return Cursor.at(
                standing.points(), standing.reachedAt(), standing.athlete().value());
    }

    private static Standing standing(Score score) {
        return new Standing(score.athlete(), score.points(), score.reachedAt());
    }

    private record Rows(List<Row> top, List<Row> around) {}
}
