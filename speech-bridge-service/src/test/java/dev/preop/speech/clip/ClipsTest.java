package dev.preop.speech.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.speech.testing.SpeechServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClipsTest {

    private static final int LARGE = 400_000;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final SpeechServer server = new SpeechServer((request, text) -> {
        if (text.startsWith("broken")) {
            request.response().setStatusCode(422).end();
        } else {
            byte[] sound = text.startsWith("large") ? new byte[LARGE] : text.getBytes(StandardCharsets.UTF_8);
            request.response().putHeader("content-type", "audio/basic").end(Buffer.buffer(sound));
        }
    });
    private final Clips clips = new Clips(server.client(), registry);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shouldKeepTheSoundOfATextAsItIsSaid() {
        clips.prepare("en-US", List.of("That is $75."));
        await().untilAsserted(() -> assertThat(clips.find("en-US", "That is $75."))
                .hasValue("That is seventy-five dollars.".getBytes(StandardCharsets.UTF_8)));
        assertThat(clips.find("es-ES", "That is $75.")).isEmpty();
    }

    @Test
    void shouldAskOnceHoweverOftenItIsWanted() {
        List<String> texts = IntStream.range(0, 10).mapToObj(i -> "text " + i).toList();
        for (int round = 0; round < 3; round++) {
            clips.prepare("fr", texts);
        }
        await().until(() -> clips.find("fr", "text 9").isPresent());
        clips.prepare("fr", texts);
        assertThat(server.asked()).hasSize(10);
    }

    @Test
    void shouldTryAgainWhatFailedWhenItIsWantedAgainAndGoOnWithTheRest() {
        clips.prepare("fr", List.of("broken", "fine"));
        await().until(() -> clips.find("fr", "fine").isPresent());
        await().until(() -> registry.counter("clip.failed").count() == 1);
        clips.prepare("fr", List.of("broken"));
        await().until(() -> registry.counter("clip.failed").count() == 2);
    }

    @Test
    void shouldForgetWhatWasAskedForLongestAgoWhenThereIsTooMuch() {
        int more = 16 * 1024 * 1024 / LARGE;
        clips.prepare("fr", List.of("large first", "large second"));
        await().until(() -> registry.counter("clip.made").count() == 2);
        assertThat(clips.find("fr", "large first")).isPresent();
        clips.prepare(
                "fr", IntStream.range(0, more - 1).mapToObj(i -> "large " + i).toList());
        await().until(() -> registry.counter("clip.made").count() == more + 1);
        assertThat(clips.find("fr", "large first")).isPresent();
        assertThat(clips.find("fr", "large second")).isEmpty();
    }

    @Test
    void shouldHaveEveryPhraseInEveryLanguageAndTheFirstSentenceOfTheCall() {
        assertThat(Phrases.of("en-GB").ofCall("Alex Morgan", null))
                .hasSize(1 + Phrase.values().length)
                .doesNotHaveDuplicates()
                .contains("Hello, this is an AI assistant calling on behalf of Alex Morgan.");
        assertThat(Phrases.of("es").ofCall(null, "Soy la IA de {owner}."))
                .hasSize(2 + Phrase.values().length)
                .contains("Soy la IA de un cliente.");
        assertThat(Phrases.of("fr").text(Phrase.HOLD)).isEqualTo("One moment, please.");
    }
}
