package dev.preop.speech.turn;

import java.util.OptionalLong;

/**
 * A sentence on its way to the callee's ear.
 *
 * @param startedMs when it became audible
 * @param heardChars how much of it the carrier has confirmed as played
 */
record Line(Sentence sentence, OptionalLong startedMs, int heardChars) {

    static Line of(Sentence sentence) {
        return new Line(sentence, OptionalLong.empty(), 0);
    }

    Line started(long atMs) {
        return new Line(sentence, OptionalLong.of(atMs), heardChars);
    }

    Line heard(int chars) {
        return new Line(
                sentence,
                startedMs,
                Math.clamp(chars, heardChars, sentence.text().length()));
    }

    boolean heardOut() {
        return heardChars >= sentence.text().length();
    }

    /** What to tell when it is over at {@code now}; the whole text only when all of it was played. */
    TurnEffect.PublishSpoken told(long now) {
        String heard = sentence.text().substring(0, heardChars);
        return new TurnEffect.PublishSpoken(
                sentence, heard, !heardOut(), startedMs, Math.max(now, startedMs.orElse(now)));
    }
}
