package dev.preop.speech.turn;

import java.util.List;

/** How long a silence must last until the callee is taken to have finished: a matter of the last words. */
final class TurnEnd {

    private static final int PHONE_NUMBER_DIGITS = 10;

    private final TurnSettings settings;
    private final TurnWords language;

    TurnEnd(TurnSettings settings, TurnWords language) {
        this.settings = settings;
        this.language = language;
    }

    /** Milliseconds from the callee's last sound, after {@code text} so far. */
    long waitMs(String text, Callee callee) {
        List<String> words = TurnWords.split(text);
        if (endsSentence(text)) {
            return settings.sentenceEndpointing().toMillis();
        }
        if (trailsOff(text, words)) {
            return settings.hesitationEndpointing().toMillis();
        }
        if (callee.asked() && language.answers(words)) {
            return settings.sentenceEndpointing().toMillis();
        }
        return callee.pace().waitMs(settings.endpointing());
    }

    private boolean trailsOff(String text, List<String> words) {
        String stripped = text.stripTrailing();
        int dictated = language.dictated(words);
        return stripped.endsWith(",")
                || stripped.endsWith("…")
                || stripped.endsWith("...")
                || language.hesitates(words)
                || dictated > 0 && dictated < PHONE_NUMBER_DIGITS;
    }

    private static boolean endsSentence(String text) {
        String stripped = text.stripTrailing();
        return !stripped.endsWith("...")
                && !stripped.isEmpty()
                && ".?!".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }
}
