package dev.preop.conversation.turn;

import java.util.regex.Pattern;

/** Makes model text fit to be spoken: no markdown, no reasoning tags, no control characters, single spaces. */
final class SpeakableText {

    private static final Pattern TAGS = Pattern.compile("</?[a-z_]{1,20}>");
    private static final Pattern MARKUP = Pattern.compile("[*#`_|~<>{}\\\\]+|\\p{Cntrl}+|\\p{So}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private SpeakableText() {}

    /** The text to speak, empty when nothing of it can be spoken. */
    static String clean(String raw) {
        String text = SPACE.matcher(
                        MARKUP.matcher(TAGS.matcher(raw).replaceAll(" ")).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return text.chars().anyMatch(Character::isLetterOrDigit) ? text : "";
    }
}
