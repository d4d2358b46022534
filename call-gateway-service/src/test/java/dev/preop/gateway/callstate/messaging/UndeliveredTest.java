package dev.preop.gateway.callstate.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.CallProgressed;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.ProgressStatus;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.testing.VirtualTime;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UndeliveredTest {

    private final VirtualTime time = new VirtualTime();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final List<UUID> attempts = new ArrayList<>();
    private boolean kafkaIsUp;
    private final Undelivered undelivered = new Undelivered(this::publish, time, metrics);

    @Test
    void shouldTellAgainInOrderUnderTheSameIdsUntilKafkaTakesIt() {
        CloudEvent<?> first = event();
        CloudEvent<?> second = event();
        undelivered.keep(first);
        undelivered.keep(second);
        time.advance(Duration.ofSeconds(60));
        assertThat(attempts).hasSize(60).containsOnly(first.id());
        assertThat(undelivered.isEmpty()).isFalse();

        attempts.clear();
        kafkaIsUp = true;
        time.advance(Duration.ofSeconds(1));
        assertThat(attempts).containsExactly(first.id(), second.id());
        assertThat(undelivered.isEmpty()).isTrue();
        assertThat(time.pending()).isZero();
    }

    @Test
    void shouldBeginAgainAfterHavingBeenEmpty() {
        kafkaIsUp = true;
        undelivered.keep(event());
        time.advance(Duration.ofSeconds(1));
        CloudEvent<?> later = event();
        undelivered.keep(later);
        time.advance(Duration.ofSeconds(1));

        assertThat(attempts).hasSize(2).last().isEqualTo(later.id());
        assertThat(undelivered.isEmpty()).isTrue();
    }

    @Test
    void shouldKeepNoMoreThanItsCapacity() {
        CloudEvent<?> oldest = event();
        undelivered.keep(oldest);
        for (int i = 0; i < Undelivered.CAPACITY; i++) {
            undelivered.keep(event());
        }
        assertThat(metrics.counter("events.lost").count()).isEqualTo(1);
        assertThat(metrics.get("events.undelivered").gauge().value()).isEqualTo(Undelivered.CAPACITY);

        time.advance(Duration.ofSeconds(1));
        assertThat(attempts).doesNotContain(oldest.id());
    }

    private Uni<Void> publish(CloudEvent<?> event) {
        attempts.add(event.id());
        return kafkaIsUp
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().failure(new IllegalStateException("Kafka is down"));
    }

    private CloudEvent<?> event() {
        CallRef call = new CallRef(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        return new CloudEvent<>(
                UUID.randomUUID(),
                "/test",
                time.now(),
                null,
                new CallProgressed(call, "CA1", ProgressStatus.RINGING, null, Instant.EPOCH));
    }
}
