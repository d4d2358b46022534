package dev.preop.conversation.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Reads the resource files of languages. */
public final class LanguageFiles {

    private static final List<String> LANGUAGES = words(read("languages/index.properties"), "languages");

    private LanguageFiles() {}

    /** Codes of all languages, the one that stands in for missing ones first. */
    public static List<String> languages() {
        return LANGUAGES;
    }

    /** The language of a BCP 47 tag; the first one when it is not among ours. */
    public static String languageOf(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return LANGUAGES.contains(language) ? language : LANGUAGES.getFirst();
    }

    /** One file of one language, e.g. {@code numbers}. */
    public static Properties of(String language, String file) {
        return read("languages/" + language + "/" + file + ".properties");
    }

    /** That file of every language, for what the callee may say in any of them. */
    public static List<Properties> ofAll(String file) {
        return LANGUAGES.stream().map(language -> of(language, file)).toList();
    }

    /** The words of one entry; none when it is missing. */
    public static List<String> words(Properties properties, String key) {
        return Arrays.stream(properties.getProperty(key, "").strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Properties read(String path) {
        Properties properties = new Properties();
        try (InputStream stream = LanguageFiles.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the language file " + path + " is missing");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the language file " + path + " cannot be read", e);
        }
        return properties;
    }
}
