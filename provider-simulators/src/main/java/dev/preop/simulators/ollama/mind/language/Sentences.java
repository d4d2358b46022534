package dev.preop.simulators.ollama.mind.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts text into sentences. */
public final class Sentences {

    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\\d\u00BF\u00A1\"'])");
    private static final Pattern ABBREVIATION = Pattern.compile("(?i).*\\b(?:dr|mr|mrs|ms|st|sr|sra)\\.$");

    private Sentences() {}

    /** The sentences of a text, in order; a title with a full stop ({@code Dr. Lee}) ends none. */
    public static List<String> of(String text) {
        List<String> parts = Stream.of(END.split(text.strip(), -1))
                .filter(part -> !part.isBlank())
                .toList();
        List<String> sentences = new ArrayList<>();
        for (String part : parts) {
            int last = sentences.size() - 1;
            if (last >= 0 && ABBREVIATION.matcher(sentences.get(last)).matches()) {
                sentences.set(last, sentences.get(last) + " " + part);
            } else {
                sentences.add(part);
            }
        }
        return List.copyOf(sentences);
    }
}
