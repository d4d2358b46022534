package dev.preop.conversation.turn;

import java.util.ArrayList;
import java.util.List;

/** Cuts a finished text into sentences fit to be spoken. */
public final class Sentences {

    private Sentences() {}

    public static List<String> of(String text) {
        SentenceCutter cutter = new SentenceCutter();
        List<String> sentences = new ArrayList<>(cutter.feed(text));
        sentences.addAll(cutter.rest());
        return List.copyOf(sentences);
    }
}
