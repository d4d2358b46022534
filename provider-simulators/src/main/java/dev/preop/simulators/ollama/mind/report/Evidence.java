package dev.preop.simulators.ollama.mind.report;

import dev.preop.simulators.ollama.mind.language.Sentences;
import java.util.function.Predicate;

/**
 * A value with the words it rests on.
 *
 * @param segment number of the line
 * @param quote the sentence, verbatim
 */
record Evidence<T>(T value, int segment, String quote) {

    /** The first sentence of a line that satisfies {@code holds}, else the whole line. */
    static <T> Evidence<T> in(Transcript.Line line, T value, Predicate<String> holds) {
        String quote =
                Sentences.of(line.text()).stream().filter(holds).findFirst().orElse(line.text());
        return new Evidence<>(value, line.number(), quote);
    }
}
