package dev.preop.conversation.language;

import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules that the model is given, in one language. */
public final class PromptWords {

    private static final Map<String, PromptWords> LANGUAGES = LanguageFiles.languages().stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), PromptWords::new));

    private final String language;
    private final Properties file;

    private PromptWords(String language) {
        this.language = language;
        this.file = LanguageFiles.of(language, "prompt");
    }

    /** The words of a BCP 47 tag; those of the first language when it is not among ours. */
    public static PromptWords of(String tag) {
        return LANGUAGES.get(LanguageFiles.languageOf(tag));
    }

    /**
     * The rules of a call, each on a line of its own.
     *
     * @param direction {@code outbound} or {@code inbound}
     */
    public String rules(String direction, String owner, String tone) {
        return the("rules")
                .replace("{role}", the(direction + ".role"))
                .replace("{said}", the(direction + ".said"))
                .replace("{tone}", tone)
                .replace("{owner}", owner);
    }

    private String the(String key) {
        String words = file.getProperty(key);
        if (words == null) {
            throw new IllegalStateException("the prompt of language " + language + " has no " + key);
        }
        return words;
    }
}
