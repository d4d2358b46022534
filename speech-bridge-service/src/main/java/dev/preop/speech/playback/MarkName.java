package dev.preop.speech.playback;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point of playback, as the carrier echoes it: {@code g3:t5:s1:c120}.
 *
 * @param chars how many characters of the sentence lie before it
 */
public record MarkName(int generation, int turn, int index, int chars) {

    private static final Pattern SHAPE = Pattern.compile("g(\\d{1,9}):t(\\d{1,9}):s(\\d{1,9}):c(\\d{1,9})");

    /** The point that {@code name} stands for, or empty when it is none of ours. */
    public static Optional<MarkName> parse(String name) {
        Matcher matcher = SHAPE.matcher(name);
        return matcher.matches()
                ? Optional.of(
                        new MarkName(number(matcher, 1), number(matcher, 2), number(matcher, 3), number(matcher, 4)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "g" + generation + ":t" + turn + ":s" + index + ":c" + chars;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
