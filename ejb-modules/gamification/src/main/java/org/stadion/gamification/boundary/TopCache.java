package org.stadion.gamification.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.stadion.gamification.control.Standings.Standing;
import org.stadion.gamification.entity.Score.Chart;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Json;

/**
 * The tops of charts that were asked for lately, for all nodes. Each is kept with the stamp that its chart had before it
 * was read; a committed change gives the chart a new stamp, so a top that was read just before can never pass for new.
 */
@ApplicationScoped
class TopCache {

    private static final String UNSTAMPED = "";

    /** JSON, because the cache's nodes must not need our classes. */
    @Resource(lookup = "java:jboss/infinispan/cache/stadion/rankings")
    ConcurrentMap<String, String> tops;

    List<Standing> top(Chart chart, Supplier<List<Standing>> read) {
        var stamp = tops.getOrDefault(stampKey(chart), UNSTAMPED);
        var json = tops.get(topKey(chart));
        if (json != null) {
            var kept = Json.read(json, Top.class);
            if (kept.stamp().equals(stamp)) {
                return kept.standings();
            }
        }
        var fresh = new Top(stamp, read.get());
        tops.put(topKey(chart), Json.write(fresh));
        return fresh.standings();
    }

    void invalidate(Chart chart) {
        tops.put(stampKey(chart), Ids.next().toString());
    }

    private static String topKey(Chart chart) {
        return chart.board() + "/" + chart.period();
    }

    private static String stampKey(Chart chart) {
        return topKey(chart) + "/stamp";
    }

    private record Top(String stamp, List<Standing> standings) {}
}
