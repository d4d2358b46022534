package dev.preop.speech.journal;

import dev.preop.kit.crypto.PiiCipher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Plays a journal without a service around it: {@code ReplayMain <journal> <decisions>}, with the key that sealed it. */
public final class ReplayMain {

    private static final String KEY = "PII_ENCRYPTION_KEY";

    private ReplayMain() {}

    public static void main(String[] arguments) throws IOException {
        run(List.of(arguments), System.getenv());
    }

    static void run(List<String> arguments, Map<String, String> environment) throws IOException {
        PiiCipher cipher = new PiiCipher(Objects.requireNonNull(environment.get(KEY), KEY + " is missing"));
        List<String> journal = Files.readAllLines(Path.of(arguments.getFirst()));
        Files.write(Path.of(arguments.getLast()), Replay.decisions(journal, line -> cipher.open(line, Journals.AAD)));
    }
}
