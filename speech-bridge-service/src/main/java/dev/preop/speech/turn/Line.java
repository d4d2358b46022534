package dev.preop.speech.turn;

import java.util.List;
import java.util.OptionalLong;

/**
 * A sentence, or keys, on the way to the callee's ear. What was cut off by a sound that was no interruption goes on in a
 * later generation as a sentence of the words that are left; it is told as one.
 *
 * @param sentence what is being played in the present generation: {@code text} or the end of it
 * @param kind what it is part of
 * @param text all of its words
 * @param heardChars how much of {@code text} the carrier has confirmed as played
 * @param startedMs when it first became audible
 */
record Line(Sentence sentence, Kind kind, String text, int heardChars, OptionalLong startedMs) {

    /** What a line is part of. */
    enum Kind {
        /** Words of the turn: what the callee says makes them void. */
        TURN,
        /** Words that must be heard: what cuts them only puts them off. */
        OWED,
        /** Keys pressed in the turn: a voice does not stop them, and they are no words to tell. */
        KEYS,
        /** Words beside the turn: they are said, whatever the callee says before. */
        ASIDE,
        /** Keys pressed beside the turn. */
        ASIDE_KEYS
    }

    static Line of(Sentence sentence, Kind kind) {
        return new Line(sentence, kind, sentence.text(), 0, OptionalLong.empty());
    }

    Line started(long atMs) {
        return new Line(sentence, kind, text, heardChars, startedMs.isPresent() ? startedMs : OptionalLong.of(atMs));
    }

    /** So many characters of the present sentence were played. */
    Line heard(int chars) {
        int before = text.length() - sentence.text().length();
        int heard = before + Math.clamp(chars, 0, sentence.text().length());
        return new Line(sentence, kind, text, Math.max(heard, heardChars), startedMs);
    }

    /** What is left of it, from the beginning of the word that was cut, to be played in another generation. */
    Line renewed(int generation) {
        int from = isKeys() ? heardChars : text.lastIndexOf(' ', heardChars) + 1;
        return new Line(sentence.renewed(generation, text.substring(from)), kind, text, heardChars, startedMs);
    }

    boolean heardOut() {
        return heardChars >= text.length();
    }

    boolean isKeys() {
        return kind == Kind.KEYS || kind == Kind.ASIDE_KEYS;
    }

    boolean isAside() {
        return kind == Kind.ASIDE || kind == Kind.ASIDE_KEYS;
    }

    boolean isOwed() {
        return kind == Kind.OWED;
    }

    boolean begun() {
        return startedMs.isPresent();
    }

    /** How its sound comes about. */
    TurnEffect made() {
        return isKeys() ? new TurnEffect.Press(sentence) : new TurnEffect.Synthesize(sentence);
    }

    /** What to tell when it is over at {@code now}; the whole text only when all of it was played. */
    List<TurnEffect> told(long now) {
        return isKeys()
                ? List.of()
                : List.of(new TurnEffect.PublishSpoken(
                        sentence,
                        text.substring(0, heardChars),
                        !heardOut(),
                        startedMs,
                        Math.max(now, startedMs.orElse(now))));
    }
}
