package dev.preop.speech.clip;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fixed phrases of one language, from {@code /clip/<language>.properties}; English where a language has none. */
public final class Phrases {

    private static final Phrases ENGLISH = new Phrases("en");
    private static final Phrases SPANISH = new Phrases("es");
    private static final String OWNER = "{owner}";

    private final Properties texts = new Properties();

    private Phrases(String language) {
        String resource = "/clip/" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The phrases of a language in BCP 47. */
    public static Phrases of(String language) {
        return Locale.forLanguageTag(language).getLanguage().equals("es") ? SPANISH : ENGLISH;
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
