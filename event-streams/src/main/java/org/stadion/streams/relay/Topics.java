package org.stadion.streams.relay;

import static org.stadion.streams.StreamsLog.LOG;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics that are missing, so that none is made by accident with a single partition. */
final class Topics {

    /** One of each module that tells something; athletes are spread over the partitions. */
    static final List<String> ALL = List.of(
            "stadion.identity",
            "stadion.profiles",
            "stadion.social",
            "stadion.content",
            "stadion.workouts",
            "stadion.devices",
            "stadion.gamification");

    private static final int PATIENCE_MILLIS = 8_000;

    private Topics() {}

    static void make(String brokers, int partitions) throws InterruptedException, TimeoutException {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                AdminClientConfig.CLIENT_ID_CONFIG,
                "stadion-topics",
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS / 2);
        try (var admin = Admin.create(settings)) {
            var existing = admin.listTopics().names().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            var missing = new TreeSet<>(ALL);
            missing.removeAll(existing);
            if (!missing.isEmpty()) {
                admin.createTopics(missing.stream()
                                .map(name -> new NewTopic(name, Optional.of(partitions), Optional.empty()))
                                .toList())
                        .all()
                        .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                LOG.topicsMade(String.join(" ", missing), partitions);
            }
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(String.valueOf(e.getCause()), e);
            }
        }
    }
}
