package dev.preop.transcript.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Which parts of a text were looked for. Positions instead of markup, because what a callee says may look like markup.
 */
public final class Highlights {

    /** Stands before a word that was looked for; nobody says it. */
    public static final char START = '\uE000';

    /** Stands behind it. */
    public static final char END = '\uE001';

    private Highlights() {}

    /** Part of a text, in UTF-16 code units. */
    public record Range(int from, int to) {}

    /** Where {@code marked} has its marks; none when it is not {@code text} but for the marks. */
    public static List<Range> of(String text, String marked) {
        List<Range> ranges = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int from = 0;
        for (char c : marked.toCharArray()) {
            switch (c) {
                case START -> from = plain.length();
                case END -> ranges.add(new Range(from, plain.length()));
                default -> plain.append(c);
            }
        }
        return plain.toString().equals(text) ? List.copyOf(ranges) : List.of();
    }
}
