package dev.preop.stack.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Breaks text at spaces. */
public final class Wrap {

    private Wrap() {}

    /** Lines of at most {@code width} characters; a longer word gets a line of its own. */
    public static List<String> text(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var words = new StringTokenizer(text);
        while (words.hasMoreTokens()) {
            var word = words.nextToken();
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }
}
