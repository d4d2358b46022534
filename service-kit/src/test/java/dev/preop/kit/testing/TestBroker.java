package dev.preop.kit.testing;

import dev.preop.contracts.Topics;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** A real Kafka broker in this JVM, on a free port, with every topic of the suite. */
final class TestBroker {

    private static final int PARTITIONS = 3;

    private TestBroker() {}

    /** Starts it and answers with its bootstrap servers. */
    static String start() {
        EmbeddedKafkaBroker broker = new EmbeddedKafkaBroker()
                .withDeleteLogDirsOnClose(true)
                .withAdditionalProperties(properties -> {
                    properties.put("offsets.topic.num.partitions", "4");
                    properties.put("group.initial.rebalance.delay.ms", "0");
                })
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "test-broker-stop"));
        String servers = broker.getAdvertisedListeners().replace("PLAINTEXT://", "");
        createTopics(servers);
        return servers;
    }

    private static void createTopics(String servers) {
        List<NewTopic> topics = Topics.all().stream()
                .flatMap(topic -> Stream.of(topic, Topics.deadLetter(topic)))
                .map(topic -> new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty()))
                .toList();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers))) {
            admin.createTopics(topics).all().get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("the test broker does not create the topics", e);
        }
    }
}
