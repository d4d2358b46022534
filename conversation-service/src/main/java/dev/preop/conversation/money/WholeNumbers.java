package dev.preop.conversation.money;

import dev.preop.conversation.language.Plain;

/** Single digits as words. */
public final class WholeNumbers {

    private static final NumberWords WORDS = NumberWords.load();

    private WholeNumbers() {}

    /** The digit that the word stands for, e.g. "7" for "seven"; empty when it stands for none. */
    public static String digit(String word) {
        Long value = WORDS.values().get(Plain.of(word));
        return value != null && value < 10 ? value.toString() : "";
    }
}
