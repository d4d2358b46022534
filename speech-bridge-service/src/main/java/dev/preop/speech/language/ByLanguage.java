package dev.preop.speech.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiFunction;

/** One thing of each language, made of that language's file of words {@code /languages/<language>/<file>.properties}. */
public final class ByLanguage<T> {

    private static final String FOLDER = "/languages/";

    private final Map<String, T> things = new LinkedHashMap<>();

    /** @param maker takes the language's code and its words */
    public ByLanguage(String file, BiFunction<String, Properties, T> maker) {
        String languages = read(FOLDER + "index.properties").getProperty("languages");
        for (String language : languages.strip().split("\\s+", -1)) {
            things.put(language, maker.apply(language, read(FOLDER + language + "/" + file + ".properties")));
        }
    }

    /** That of a language in BCP 47; of the first language when that one is not among ours. */
    public T of(String language) {
        return find(language).orElseGet(() -> things.values().iterator().next());
    }

    /** That of a language in BCP 47, if it is among ours. */
    public Optional<T> find(String language) {
        return Optional.ofNullable(things.get(Locale.forLanguageTag(language).getLanguage()));
    }

    private static Properties read(String resource) {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ByLanguage.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
