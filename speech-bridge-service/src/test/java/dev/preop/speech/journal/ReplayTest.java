package dev.preop.speech.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.kit.crypto.PiiCipher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Calls that were held once lead to the same decisions, bit for bit. Where the engine decides otherwise on purpose, run
 * with {@code -Djournal.rewrite=true} and read what changed.
 */
class ReplayTest {

    private static final String TEST_KEY = "test:" + Base64.getEncoder().encodeToString(new byte[32]);

    private static final Path GOLDEN = Path.of("src/test/resources/journal");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"booking", "interruption", "trouble"})
    void shouldDecideAsItDidThen(String call) throws IOException {
        Path golden = GOLDEN.resolve(call + ".decisions");
        List<String> decisions = Replay.decisions(journal(call), UnaryOperator.identity());
        if (Boolean.getBoolean("journal.rewrite")) {
            Files.write(golden, decisions);
        }
        assertThat(String.join("\n", decisions) + "\n").isEqualTo(Files.readString(golden));
    }

    @Test
    void shouldReplayASealedJournalWithItsKeyOnly() throws IOException {
        PiiCipher cipher = new PiiCipher(TEST_KEY);
        Path journal = folder.resolve("call.journal");
        Path decisions = folder.resolve("call.decisions");
        Files.write(
                journal,
                journal("booking").stream()
                        .map(line -> cipher.seal(line, Journals.AAD))
                        .toList());
        ReplayMain.run(List.of(journal.toString(), decisions.toString()), Map.of("PII_ENCRYPTION_KEY", TEST_KEY));
        assertThat(decisions).hasSameTextualContentAs(GOLDEN.resolve("booking.decisions"));
        assertThat(Files.readString(journal)).doesNotContain("cleaning");
    }

    @Test
    void shouldReadBackWhatItWrites() throws IOException {
        for (String line : journal("booking")) {
            JournalEntry entry = JournalFormat.read(line);
            assertThat(JournalFormat.read(JournalFormat.write(entry))).isEqualTo(entry);
        }
    }

    @Test
    void shouldSayWhatIsWrongWithAJournal() throws IOException {
        List<String> whole = journal("booking");
        for (List<String> broken : List.of(
                List.<String>of(),
                List.of("{"),
                List.of("{\"type\":\"Rebooted\"}"),
                whole.subList(1, 3),
                List.of(whole.getFirst(), whole.getFirst()))) {
            assertThatThrownBy(() -> Replay.decisions(broken, UnaryOperator.identity()))
                    .isInstanceOf(BrokenJournalException.class);
        }
    }

    private static List<String> journal(String call) throws IOException {
        return Files.readAllLines(GOLDEN.resolve(call + ".jsonl"));
    }
}
