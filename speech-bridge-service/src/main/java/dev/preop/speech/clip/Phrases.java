package dev.preop.speech.clip;

import dev.preop.speech.language.ByLanguage;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fixed phrases of one language, from its file {@code clip}. */
public final class Phrases {

    private static final ByLanguage<Phrases> LANGUAGES =
            new ByLanguage<>("clip", (language, texts) -> new Phrases(texts));
    private static final String OWNER = "{owner}";

    private final Properties texts;

    private Phrases(Properties texts) {
        this.texts = texts;
    }

    /** The phrases of a language in BCP 47. */
    public static Phrases of(String language) {
        return LANGUAGES.of(language);
    }

    public String text(Phrase phrase) {
        return required(phrase.key());
    }

    /**
     * Everything that a call may need without warning: all phrases, and its first sentence as it most likely will be.
     *
     * @param owner for whom is called, if that is known
     * @param ownWords the user's own wording of the first sentence
     */
    public List<String> ofCall(@Nullable String owner, @Nullable String ownWords) {
        String name = owner == null || owner.isBlank() ? required("anonymous_owner") : owner.strip();
        Stream<String> first = Stream.of(required("disclosure"), ownWords == null ? "" : ownWords.strip())
                .filter(words -> !words.isEmpty())
                .map(words -> words.replace(OWNER, name));
        return Stream.concat(first, Arrays.stream(Phrase.values()).map(this::text))
                .toList();
    }

    private String required(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }
}
