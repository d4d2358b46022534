package dev.preop.task.live.messaging;

import dev.preop.kit.events.EventConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** What tells topics from earlier ones of the same names, whose offsets meant other records. */
@Singleton
class TopicIds {

    private static final int PATIENCE_MS = (int) Duration.ofSeconds(10).toMillis();

    private final EventConfig config;

    TopicIds(EventConfig config) {
        this.config = config;
    }

    /**
     * By name.
     *
     * @throws IllegalStateException when Kafka does not tell; reading does not begin then, and is tried again
     */
    Map<String, String> of(Collection<String> topics) {
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, config.bootstrapServers(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS))) {
            return admin.describeTopics(topics).allTopicNames().get().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            topic -> topic.getValue().topicId().toString()));
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not tell the ids of its topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking for the ids of topics", e);
        }
    }
}
