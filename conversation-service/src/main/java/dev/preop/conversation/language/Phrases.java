package dev.preop.conversation.language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scripted lines of one language. */
public final class Phrases {

    private static final Map<String, Phrases> LANGUAGES =
            LanguageFiles.languages().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Phrases::new));

    private final Map<Phrase, List<String>> lines = new EnumMap<>(Phrase.class);

    private Phrases(String language) {
        Properties file = LanguageFiles.of(language, "phrases");
        for (Phrase phrase : Phrase.values()) {
            String line = file.getProperty(phrase.key());
            if (line == null) {
                throw new IllegalStateException("language " + language + " has no phrase " + phrase.key());
            }
            lines.put(phrase, List.copyOf(Arrays.asList(line.split("\\|", -1))));
        }
    }

    /** The lines of a BCP 47 tag such as {@code es-MX}; those of the first language when it is not among ours. */
    public static Phrases of(String tag) {
        return LANGUAGES.get(LanguageFiles.languageOf(tag));
    }

    /** The words of a line that has one wording. */
    public String the(Phrase phrase) {
        return lines.get(phrase).getFirst();
    }

    /** The words of a line with {@code value} in the place of {@code {name}}. */
    public String the(Phrase phrase, String name, String value) {
        return the(phrase).replace("{" + name + "}", value);
    }

    /** Another wording than the one that comes last in what was {@code said}. */
    public String another(Phrase phrase, List<String> said) {
        List<String> wordings = lines.get(phrase);
        int last = said.reversed().stream()
                .mapToInt(wordings::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
        return wordings.get((last + 1) % wordings.size());
    }
}
