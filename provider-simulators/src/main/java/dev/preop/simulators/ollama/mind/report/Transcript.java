package dev.preop.simulators.ollama.mind.report;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbered lines of a call: {@code [12] human: A cleaning is $75.} */
record Transcript(List<Line> lines) {

    private static final Pattern LINE =
            Pattern.compile("(?m)^\\s*\\[(\\d{1,6})]\\s*(human|assistant|system|operator):[ \\t]*(.*)$");

    /** One utterance. */
    record Line(int number, String speaker, String text) {
        boolean human() {
            return speaker.equals("human");
        }

        boolean assistant() {
            return speaker.equals("assistant");
        }
    }

    Transcript {
        lines = List.copyOf(lines);
    }

    static Transcript in(String prompt) {
        return new Transcript(
                LINE.matcher(prompt).results().map(Transcript::line).toList());
    }

    Stream<Line> human() {
        return lines.stream().filter(Line::human);
    }

    private static Line line(MatchResult match) {
        return new Line(
                Integer.parseInt(match.group(1)), match.group(2), match.group(3).strip());
    }
}
