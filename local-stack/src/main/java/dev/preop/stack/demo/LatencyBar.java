package dev.preop.stack.demo;

import dev.preop.stack.console.TurnStages;
import dev.preop.stack.terminal.Ink;
import dev.preop.stack.terminal.Terminal;
import java.util.List;
import java.util.stream.Collectors;

/** The stages of one turn as a bar to scale. Each stage has a glyph of its own, so that the bar reads without colour. */
final class LatencyBar {

    private static final int MILLIS_PER_CELL = 40;
    private static final int LONGEST = 40;

    private LatencyBar() {}

    /** The bar and the figures: {@code 1240 ms ░░░▒▒▓▓█ endpointing 700 · stt 280 · …}. */
    static String render(TurnStages turn, Terminal terminal) {
        var bar = new StringBuilder();
        for (var stage : stages(turn)) {
            bar.append(terminal.in(stage.ink(), stage.glyph().repeat(cells(stage.millis()))));
        }
        return "%4d ms  %s  %s".formatted(turn.total(), bar, terminal.in(Ink.DIM, figures(turn)));
    }

    /** What the glyphs stand for. */
    static String legend(Terminal terminal) {
        return stages(new TurnStages(0, 0, 0, 0, 0, 0)).stream()
                .map(stage -> terminal.in(stage.ink(), stage.glyph()) + " " + terminal.in(Ink.DIM, stage.name()))
                .collect(Collectors.joining("  "));
    }

    /** Rounded; what took any time at all is seen. */
    static int cells(long millis) {
        return millis == 0 ? 0 : Math.clamp(Math.round((double) millis / MILLIS_PER_CELL), 1, LONGEST);
    }

    private static String figures(TurnStages turn) {
        return stages(turn).stream()
                .filter(stage -> stage.millis() > 0)
                .map(stage -> "%s %d".formatted(stage.name(), stage.millis()))
                .collect(Collectors.joining(" · "));
    }

    private static List<Stage> stages(TurnStages turn) {
        return List.of(
                new Stage("endpointing", "░", Ink.ENDPOINTING, turn.endpointing()),
                new Stage("stt", "▒", Ink.STT, turn.stt()),
                new Stage("llm", "▓", Ink.LLM, turn.llm()),
                new Stage("tts", "█", Ink.TTS, turn.tts()),
                new Stage("playout", "■", Ink.PLAYOUT, turn.playout()));
    }

    private record Stage(String name, String glyph, Ink ink, long millis) {}
}
