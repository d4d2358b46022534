package dev.preop.speech.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.UserErased;
import dev.preop.kit.testing.VirtualTime;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordingRetentionTest {

    private final VirtualTime time = new VirtualTime();
    private final Map<AudioAsset, Instant> booked = new LinkedHashMap<>();
    private final List<String> deleted = new ArrayList<>();
    private final Set<UUID> disowned = new HashSet<>();
    private final RecordingRetention retention = new RecordingRetention(
            new Book(), new Store(), new NinetyDays(), time, time.clock(), new SimpleMeterRegistry());
    private boolean storageIsDown;

    @BeforeEach
    void start() {
        retention.start(new StartupEvent());
    }

    @Test
    void shouldDeleteAfterNinetyDaysAndNotBefore() {
        book(250);
        time.advance(Duration.ofDays(90));
        assertThat(deleted).isEmpty();
        book(1);
        time.advance(Duration.ofMinutes(10));
        assertThat(deleted).hasSize(250);
        assertThat(booked).hasSize(1);
    }

    @Test
    void shouldNotForgetWhatStorageStillHas() {
        book(1);
        storageIsDown = true;
        time.advance(Duration.ofDays(91));
        assertThat(booked).hasSize(1);
        storageIsDown = false;
        time.advance(Duration.ofMinutes(10));
        assertThat(booked).isEmpty();
    }

    @Test
    void shouldDeleteAtOnceWhatItsUserDoesNotWant() {
        book(2);
        AudioAsset unwanted = booked.keySet().iterator().next();

        assertThat(retention
                        .disown(new UserErased(unwanted.userId(), time.now()))
                        .succeeded())
                .isTrue();

        assertThat(deleted).containsExactly(unwanted.storagePath());
        assertThat(booked).hasSize(1);
    }

    @Test
    void shouldDeleteLaterWhatStorageDoesNotTakeNow() {
        book(1);
        storageIsDown = true;
        retention.disown(new UserErased(booked.keySet().iterator().next().userId(), time.now()));
        assertThat(booked).hasSize(1);
        storageIsDown = false;
        time.advance(Duration.ofMinutes(10));
        assertThat(booked).isEmpty();
    }

    @Test
    void shouldLeaveEverythingAloneOnceStopped() {
        book(1);
        retention.stop(new ShutdownEvent());
        time.advance(Duration.ofDays(100));
        assertThat(booked).hasSize(1);
    }

    private void book(int count) {
        for (int i = 0; i < count; i++) {
            UUID id = new UUID(booked.size(), time.now().getEpochSecond());
            booked.put(new AudioAsset(id, id, id, id + ".wav", 1), time.now());
        }
    }

    private record NinetyDays() implements RetentionConfig {

        @Override
        public Duration recordings() {
            return Duration.ofDays(90);
        }

        @Override
        public Duration interval() {
            return Duration.ofMinutes(10);
        }
    }

    private final class Store implements SoundStore {

        @Override
        public Future<Void> put(String path, byte[] wave) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Future<List<URI>> links(List<String> paths) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Future<Void> delete(List<String> paths) {
            if (storageIsDown) {
                return Future.failedFuture("storage is down");
            }
            deleted.addAll(paths);
            return Future.succeededFuture();
        }
    }

    private final class Book implements OldAssets {

        @Override
        public Future<Integer> clear(Instant before, int most, Function<List<AudioAsset>, Future<Void>> deletion) {
            List<AudioAsset> old = booked.keySet().stream()
                    .filter(asset -> booked.get(asset).isBefore(before) || disowned.contains(asset.userId()))
                    .limit(most)
                    .toList();
            return deletion.apply(old).map(done -> {
                old.forEach(booked::remove);
                return old.size();
            });
        }

        @Override
        public Future<Void> disown(UserErased user) {
            disowned.add(user.userId());
            return Future.succeededFuture();
        }
    }
}
