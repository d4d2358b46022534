package dev.preop.speech.recording.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.kit.time.Cancellable;
import dev.preop.kit.time.Timers;
import dev.preop.speech.testing.FakeStorage;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SupabaseStorageTest {

    private static final byte[] WAVE = {1, 2, 3};

    private final FakeStorage server = new FakeStorage();
    private final Vertx vertx = Vertx.vertx();
    private final SupabaseStorage storage = storage(server.url(), FakeStorage.SECRET_KEY);

    @AfterEach
    void stop() {
        server.close();
        vertx.close();
    }

    @Test
    void shouldMakeTheBucketWhenItIsMissing() {
        result(storage.put("u/s/1.wav", WAVE));
        result(storage.put("u/s/2.wav", WAVE));
        assertThat(server.objects()).containsOnlyKeys("u/s/1.wav", "u/s/2.wav");
        assertThat(server.log())
                .containsExactly(
                        "/object/recordings/u/s/1.wav",
                        "/bucket",
                        "/object/recordings/u/s/1.wav",
                        "/object/recordings/u/s/2.wav");
    }

    @Test
    void shouldTryAgainWhatMayPass() {
        server.failWith("429", "SlowDown");
        server.failWith("429", "SlowDown");
        result(storage.put("u/s/1.wav", WAVE));
        assertThat(server.objects()).containsKey("u/s/1.wav");
    }

    @Test
    void shouldNotTryAgainWhatIsRefused() {
        server.failWith("413", "EntityTooLarge");
        assertThatThrownBy(() -> result(storage.put("u/s/1.wav", WAVE))).hasMessageContaining("EntityTooLarge");
        assertThat(server.log()).hasSize(1);
        assertThatThrownBy(() -> result(storage(server.url(), "wrong").put("u/s/1.wav", WAVE)))
                .hasMessageContaining("AccessDenied");
    }

    @Test
    void shouldGiveUpAfterThreeTriesWhenNobodyAnswers() {
        assertThatThrownBy(() -> result(storage("http://localhost:1", "k").put("u/s/1.wav", WAVE)))
                .hasRootCauseInstanceOf(StorageFailure.class);
    }

    @Test
    void shouldGiveLinksInTheOrderOfThePieces() {
        result(storage.put("u/s/1.wav", WAVE));
        assertThat(result(storage.links(List.of("u/s/2.wav", "u/s/1.wav"))))
                .containsExactly(
                        URI.create(server.url() + "/storage/v1/object/sign/recordings/u/s/2.wav?token=t"),
                        URI.create(server.url() + "/storage/v1/object/sign/recordings/u/s/1.wav?token=t"));
    }

    @Test
    void shouldDeleteWhatIsThereAndNotMindWhatIsNot() {
        result(storage.delete(List.of("u/s/0.wav")));
        result(storage.put("u/s/1.wav", WAVE));
        result(storage.put("u/s/2.wav", WAVE));

        result(storage.delete(List.of("u/s/1.wav", "u/s/9.wav")));

        assertThat(server.objects()).containsOnlyKeys("u/s/2.wav");
    }

    private static <T> T result(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    private SupabaseStorage storage(String url, String key) {
        return new SupabaseStorage(new Account(URI.create(url), key, "recordings"), vertx, new AtOnce());
    }

    private record Account(URI url, String secretKey, String bucket) implements StorageConfig {}

    private static final class AtOnce implements Timers {

        @Override
        public Cancellable after(Duration delay, Runnable task) {
            task.run();
            return () -> {};
        }

        @Override
        public Cancellable every(Duration period, Runnable task) {
            throw new UnsupportedOperationException();
        }
    }
}
