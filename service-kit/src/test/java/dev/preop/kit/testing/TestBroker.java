package dev.preop.kit.testing;

import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;

/** A real Kafka broker in this JVM, on a free port. */
final class TestBroker {

    private TestBroker() {}

    /** Starts it and answers with its bootstrap servers. */
    static String start() {
        EmbeddedKafkaBroker broker = new EmbeddedKafkaBroker()
                .withDeleteLogDirsOnClose(true)
                .withAdditionalProperties(properties -> {
                    properties.put("num.partitions", "4");
                    properties.put("offsets.topic.num.partitions", "4");
                    properties.put("group.initial.rebalance.delay.ms", "0");
                })
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "test-broker-stop"));
        return broker.getAdvertisedListeners().replace("PLAINTEXT://", "");
    }
}
