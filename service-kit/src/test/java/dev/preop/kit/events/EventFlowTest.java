package dev.preop.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.contracts.CallProgressed;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.Topics;
import dev.preop.kit.app.CallStartedConsumer;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUsers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;

/** An event in, an effect and an event out, over real Kafka and PostgreSQL. */
@QuarkusTest
class EventFlowTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Inject
    CallStartedConsumer consumer;

    @Test
    void anEventTakesEffectAndTheEventThatTellsOfItContinuesItsTrace() {
        CallStarted started = started("CA-flow", "MZ1");
        TestEvents.publish(new CloudEvent<>(
                UUID.randomUUID(), "/call-gateway", Instant.now(), "00-" + TRACE + "-00f067aa0ba902b7-01", started));

        CloudEvent<CallProgressed> told =
                TestEvents.await(Topics.CALL_PROGRESSED, CallProgressed.class, event -> event.data()
                        .call()
                        .equals(started.call()));

        assertThat(told.data().callSid()).isEqualTo("CA-flow");
        assertThat(told.source()).isEqualTo("/task-service");
        assertThat(told.id().version()).isEqualTo(7);
        assertThat(told.traceParent()).contains(TRACE);
        assertThat(noted("CA-flow")).isEqualTo(1);
    }

    @Test
    void anEventThatComesTwiceTakesEffectOnce() {
        CloudEvent<CallStarted> first = TestEvents.publish(started("CA-twice", "MZ2"));
        TestEvents.publish(first);
        CallStarted last = new CallStarted(first.data().call(), "CA-after-twice", "MZ3", true, Instant.now());
        TestEvents.publish(last);

        await().atMost(PATIENCE).until(() -> noted("CA-after-twice") == 1);

        assertThat(noted("CA-twice")).isEqualTo(1);
    }

    @Test
    void aMalformedMessageGoesToTheDeadLettersAndTheChannelGoesOn() {
        String key = UUID.randomUUID().toString();
        TestEvents.publish(
                Topics.CALL_STARTED, key, Map.of("ce_specversion", "1.0"), "{oops".getBytes(StandardCharsets.UTF_8));

        ConsumerRecord<String, byte[]> dead = awaitDead(key);

        assertThat(header(dead, "dead-letter-reason")).isEqualTo("header ce_id is missing");
        assertThat(dead.value()).asString().isEqualTo("{oops");
        TestEvents.publish(started("CA-goes-on", "MZ4"));
        await().atMost(PATIENCE).until(() -> noted("CA-goes-on") == 1);
    }

    @Test
    void aHandlerThatKeepsFailingLeavesNoPersonalDataInTheDeadLetter() {
        CloudEvent<CallStarted> poison = TestEvents.publish(started("CA-poison", CallStartedConsumer.POISON));

        ConsumerRecord<String, byte[]> dead = awaitDead(poison.key());

        assertThat(header(dead, "dead-letter-reason")).isEqualTo("handler failed with IllegalStateException");
        assertThat(dead.headers())
                .extracting(Header::value)
                .noneMatch(value -> new String(value, StandardCharsets.UTF_8).contains("4155550123"));
        assertThat(dead.value()).isEqualTo(dev.preop.contracts.EventJson.write(poison.data()));
    }

    private static CallStarted started(String callSid, String streamSid) {
        CallRef call = new CallRef(
                UUID.randomUUID(), UUID.randomUUID(), TestUsers.operator().id());
        return new CallStarted(call, callSid, streamSid, false, Instant.now());
    }

    private long noted(String callSid) {
        return consumer.count(TestUsers.operator().id(), callSid).await().atMost(PATIENCE);
    }

    private static ConsumerRecord<String, byte[]> awaitDead(String key) {
        return await().atMost(PATIENCE)
                .until(
                        () -> TestEvents.all(Topics.deadLetter(Topics.CALL_STARTED)).stream()
                                .filter(message -> key.equals(message.key()))
                                .findFirst()
                                .orElse(null),
                        found -> found != null);
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
