package dev.preop.speech.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.testing.VirtualTime;
import dev.preop.speech.turn.CallTerms;
import dev.preop.speech.turn.TurnEvent;
import dev.preop.speech.turn.TurnSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileJournalTest {

    private static final String TEST_KEY = "test:" + Base64.getEncoder().encodeToString(new byte[32]);

    private final Vertx vertx = Vertx.vertx();
    private final PiiCipher cipher = new PiiCipher(TEST_KEY);
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private static final CallTerms TERMS = new CallTerms(new UUID(0, 1), "en-US", false);

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        vertx.close();
    }

    @Test
    void shouldWriteWhatHappenedSealedAndReplayable() throws IOException {
        Journal journal = journals(Optional.of(folder)).of(new UUID(0, 1), null, 0, settings(), TERMS);
        journal.event(60, new TurnEvent.SpeechBegan(20));
        journal.event(80, new TurnEvent.PartialHeard("my secret"));
        journal.end();
        await().until(() -> lines().size() == 3);
        assertThat(lines()).noneMatch(line -> line.contains("secret") || line.contains("Partial"));
        List<String> decisions = Replay.decisions(lines(), line -> cipher.open(line, Journals.AAD));
        assertThat(decisions).hasSize(2);
        assertThat(decisions.getFirst()).contains("SpeechBegan", "Listening → Hearing");
    }

    @Test
    void shouldKeepNoneWithoutAFolder() throws IOException {
        assertThat(journals(Optional.empty()).of(new UUID(0, 1), null, 0, settings(), TERMS))
                .isSameAs(Journal.NONE);
    }

    @Test
    void shouldLeaveTheCallAloneWhenTheDiskFails() throws IOException {
        Journal journal =
                journals(Optional.of(folder.resolve("missing"))).of(new UUID(0, 1), null, 0, settings(), TERMS);
        await().until(() -> registry.counter("journal.lost").count() == 1);
        journal.event(60, new TurnEvent.SpeechBegan(20));
        journal.end();
        assertThat(registry.counter("journal.lost").count()).isEqualTo(1);
    }

    private Journals journals(Optional<Path> directory) {
        return new Journals(() -> directory, cipher, vertx, new VirtualTime().clock(), registry);
    }

    private List<String> lines() throws IOException {
        try (var files = Files.list(folder)) {
            Optional<Path> file = files.findFirst();
            return file.isEmpty() ? List.of() : Files.readAllLines(file.get());
        }
    }

    private static TurnSettings settings() throws IOException {
        String began = Files.readAllLines(Path.of("src/test/resources/journal/booking.jsonl"))
                .getFirst();
        return JournalFormat.read(began) instanceof JournalEntry.Began first ? first.settings() : null;
    }
}
