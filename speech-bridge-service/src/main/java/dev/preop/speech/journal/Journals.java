package dev.preop.speech.journal;

import dev.preop.kit.crypto.PiiCipher;
import dev.preop.speech.turn.CallTerms;
import dev.preop.speech.turn.Past;
import dev.preop.speech.turn.TurnSettings;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.file.OpenOptions;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the journals of calls. */
@Singleton
public class Journals {

    /** What each line of a journal is bound to. */
    static final String AAD = "journal";

    private final JournalConfig config;
    private final PiiCipher cipher;
    private final Vertx vertx;
    private final Clock clock;
    private final Counter lost;

    Journals(JournalConfig config, PiiCipher cipher, Vertx vertx, Clock clock, MeterRegistry registry) {
        this.config = config;
        this.cipher = cipher;
        this.vertx = vertx;
        this.clock = clock;
        lost = registry.counter("journal.lost");
    }

    /** The journal of a call that begins, or goes on, here and now. */
    public Journal of(UUID sessionId, @Nullable Past past, long atMs, TurnSettings settings, CallTerms terms) {
        return config.directory()
                .<Journal>map(directory -> new FileJournal(
                        vertx.fileSystem().open(file(directory, sessionId), new OpenOptions()),
                        new JournalEntry.Began(past, atMs, settings, terms),
                        line -> cipher.seal(line, AAD),
                        lost::increment))
                .orElse(Journal.NONE);
    }

    private String file(Path directory, UUID sessionId) {
        return directory.resolve(sessionId + "-" + clock.millis() + ".journal").toString();
    }
}
