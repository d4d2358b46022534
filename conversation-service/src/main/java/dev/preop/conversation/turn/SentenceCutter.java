package dev.preop.conversation.turn;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts streamed text into sentences. A sentence is given out when the first visible character of the next one is
 * there, so that abbreviations, decimals and amounts stay whole and the last sentence is always still in hand when the
 * stream ends. For one stream and one thread.
 */
final class SentenceCutter {

    private static final String TERMINATORS = ".!?…";
    private static final String CLOSERS = "\"'”’»)]";
    private static final String OPENERS = "¿¡$€£+(\"“‘«";
    private static final int LONGEST = 280;

    private final StringBuilder buffer = new StringBuilder();

    /** Takes the next piece of text and gives the sentences that are complete now. */
    List<String> feed(String text) {
        buffer.append(text);
        List<String> sentences = new ArrayList<>();
        for (int end = boundary(); end > 0; end = boundary()) {
            add(sentences, buffer.substring(0, end));
            buffer.delete(0, end);
        }
        return sentences;
    }

    /** Gives what is left when the stream has ended. */
    List<String> rest() {
        List<String> sentences = new ArrayList<>();
        add(sentences, buffer.toString());
        buffer.setLength(0);
        return sentences;
    }

    private static void add(List<String> sentences, String raw) {
        String sentence = SpeakableText.clean(raw);
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }

    /** Where the first complete sentence ends, or 0. */
    private int boundary() {
        for (int at = 0; at < buffer.length(); at++) {
            char c = buffer.charAt(at);
            if (c == '\n' && !buffer.substring(0, at).isBlank() && visible(at + 1) < buffer.length()) {
                return at + 1;
            }
            if (TERMINATORS.indexOf(c) >= 0) {
                int end = endOfRun(at);
                int next = visible(end);
                if (next >= buffer.length()) {
                    break;
                }
                if (next > end && ends(at, end, buffer.charAt(next))) {
                    return end;
                }
                at = end - 1;
            }
        }
        return buffer.length() > LONGEST ? overlong() : 0;
    }

    private boolean ends(int at, int end, char next) {
        boolean singleStop = buffer.charAt(at) == '.' && end == at + 1;
        if (!singleStop) {
            return buffer.charAt(at) == '!' || buffer.charAt(at) == '?' || !Character.isLowerCase(next);
        }
        String word = wordBefore(at);
        boolean enumerator = !word.isEmpty()
                && word.chars().allMatch(Character::isDigit)
                && buffer.substring(0, at - word.length()).isBlank();
        return !enumerator && Abbreviations.endsSentence(word, next);
    }

    private int endOfRun(int from) {
        int end = from;
        while (end < buffer.length()
                && (TERMINATORS.indexOf(buffer.charAt(end)) >= 0 || CLOSERS.indexOf(buffer.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** Where something speakable comes next: an emoji or a stray asterisk does not begin a sentence. */
    private int visible(int from) {
        int at = from;
        while (at < buffer.length()
                && !Character.isLetterOrDigit(buffer.charAt(at))
                && OPENERS.indexOf(buffer.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private String wordBefore(int stop) {
        int start = stop;
        while (start > 0 && (Character.isLetterOrDigit(buffer.charAt(start - 1)) || buffer.charAt(start - 1) == '.')) {
            start--;
        }
        return buffer.substring(start, stop);
    }

    /** A model that never ends a sentence must not keep the callee waiting: cut at the last comma or space. */
    private int overlong() {
        int comma = buffer.lastIndexOf(", ", LONGEST);
        int space = buffer.lastIndexOf(" ", LONGEST);
        return comma > LONGEST / 2 ? comma + 1 : space > 0 ? space : LONGEST;
    }
}
