package dev.preop.stack.terminal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where the commands write. Coloured only when a person looks at it: on a terminal, unless {@code NO_COLOR} is set.
 *
 * @param columns the width text is wrapped to
 */
public record Terminal(PrintStream out, boolean colour, int columns) {

    private static final int WIDEST = 110;
    private static final int NARROWEST = 60;

    /** The terminal of this process, or the pipe or file that stands in for it. */
    public static Terminal standard(Map<String, String> environment) {
        var console = System.console();
        var colour = console != null
                && console.isTerminal()
                && !environment.containsKey("NO_COLOR")
                && !"dumb".equals(environment.get("TERM"));
        return new Terminal(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                colour,
                width(environment.getOrDefault("COLUMNS", "")));
    }

    static int width(String columns) {
        return columns.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST) : WIDEST;
    }

    public void line(String text) {
        out.println(text);
    }

    public void blank() {
        out.println();
    }

    /** {@code text} in that ink, or as it is where there is no colour. */
    public String in(Ink ink, String text) {
        return colour && !text.isEmpty() ? ink.escape() + text + Ink.PLAIN.escape() : text;
    }
}
