package dev.preop.conversation.phrase;

import java.util.Locale;

/** A language the agent can speak without a model. */
public enum Language {
    ENGLISH,
    SPANISH;

    /** The language of a BCP 47 tag such as {@code es-MX}; English for every tag that is not Spanish. */
    public static Language of(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals("es") ? SPANISH : ENGLISH;
    }
}
