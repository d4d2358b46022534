package dev.preop.speech.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.preop.kit.time.Cancellable;
import dev.preop.kit.time.Timers;
import dev.preop.speech.provider.SpeechUnavailableException.Reason;
import dev.preop.speech.testing.SpeechServer;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechRequestsTest {

    private static final byte[] SOUND = {1, 2, 3};

    private final AtomicReference<HttpServerRequest> last = new AtomicReference<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Duration> waited = new ArrayList<>();
    private final SpeechServer server = new SpeechServer((request, text) -> {
        last.set(request);
        Answer answer = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
        request.response()
                .setStatusCode(answer.status())
                .putHeader("content-type", answer.type())
                .end(answer.body());
    });

    private record Answer(int status, String type, Buffer body) {}

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shouldAskForUlawAndTakeWhatComes() {
        answers.add(new Answer(200, "audio/basic", Buffer.buffer(SOUND)));
        assertThat(sound()).isEqualTo(SOUND);
        assertThat(last.get().path()).isEqualTo("/v1/text-to-speech/a+voice/stream");
        assertThat(last.get().getParam("output_format")).isEqualTo("ulaw_8000");
        assertThat(last.get().getHeader("xi-api-key")).isEqualTo("test-key");
        assertThat(server.asked().getFirst().getMap())
                .containsEntry("text", "Hello.")
                .containsEntry("model_id", "flash")
                .containsEntry("language_code", "es");
    }

    @ParameterizedTest
    @CsvSource({
        "401, invalid_api_key, KEY_REFUSED, 1",
        "401, quota_exceeded, QUOTA_EXCEEDED, 1",
        "400, max_character_limit_exceeded, INVALID, 1",
        "422, x, INVALID, 1",
        "429, too_many_concurrent_requests, BUSY, 3",
        "429, system_busy, BUSY, 3",
        "500, x, UNREACHABLE, 3"
    })
    void shouldTellWhatIsWrongAndTryAgainOnlyWhatMayPass(int status, String code, Reason reason, int tries) {
        answers.add(new Answer(
                status,
                "application/json",
                Buffer.buffer("{\"detail\":{\"status\":\"" + code + "\",\"message\":\"m\"}}")));
        assertFails(reason);
        assertThat(server.asked()).hasSize(tries);
    }

    @Test
    void shouldSurviveErrorsOfAnyShape() {
        for (String body : List.of("", "{", "{\"detail\":\"no\"}", "{\"detail\":[{\"msg\":\"no\"}]}", "null")) {
            answers.clear();
            answers.add(new Answer(422, "application/json", Buffer.buffer(body)));
            assertFails(Reason.INVALID);
        }
    }

    @Test
    void shouldPauseBetweenTriesAndTakeTheSoundOfALaterOne() {
        answers.add(new Answer(429, "application/json", Buffer.buffer("{}")));
        answers.add(new Answer(503, "text/html", Buffer.buffer("<html>")));
        answers.add(new Answer(200, "audio/basic", Buffer.buffer(SOUND)));
        assertThat(sound()).isEqualTo(SOUND);
        assertThat(waited).containsExactly(Duration.ofMillis(250), Duration.ofSeconds(1));
    }

    @Test
    void shouldNotTakeForSoundWhatIsNone() {
        answers.add(new Answer(200, "application/json", Buffer.buffer("{}")));
        assertFails(Reason.NOT_SOUND);
        answers.clear();
        answers.add(new Answer(200, "audio/basic", Buffer.buffer()));
        assertFails(Reason.NOT_SOUND);
        answers.clear();
        answers.add(new Answer(200, "audio/basic", Buffer.buffer(new byte[500_000])));
        assertFails(Reason.NOT_SOUND);
    }

    private byte[] sound() {
        return server.client(new AtOnce())
                .sound("Hello.", "es-MX")
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    private void assertFails(Reason reason) {
        assertThatThrownBy(this::sound)
                .isInstanceOf(CompletionException.class)
                .cause()
                .asInstanceOf(type(SpeechUnavailableException.class))
                .extracting(SpeechUnavailableException::reason)
                .isEqualTo(reason);
    }

    /** Remembers the pauses and makes none. */
    private final class AtOnce implements Timers {

        @Override
        public Cancellable after(Duration delay, Runnable task) {
            waited.add(delay);
            task.run();
            return () -> {};
        }

        @Override
        public Cancellable every(Duration period, Runnable task) {
            throw new UnsupportedOperationException();
        }
    }
}
