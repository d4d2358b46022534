package dev.preop.transcript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A transcript whose lines carry numbers, so that a model can cite them: {@code [3] human: It is $75.} */
public record NumberedTranscript(List<Segment> segments) {

    public NumberedTranscript {
        segments = List.copyOf(segments);
    }

    /** One line per segment, numbered from 1. */
    public String text() {
        return IntStream.range(0, segments.size())
                .mapToObj(i -> "[" + (i + 1) + "] " + segments.get(i).speaker().wireName() + ": "
                        + oneLine(segments.get(i).text()))
                .collect(Collectors.joining("\n"));
    }

    /** The segment of a cited line, or empty when there is no such line. */
    public Optional<Segment> line(int number) {
        return number >= 1 && number <= segments.size() ? Optional.of(segments.get(number - 1)) : Optional.empty();
    }

    public boolean humanSpoke() {
        return segments.stream().anyMatch(segment -> segment.speaker() == Speaker.HUMAN);
    }

    /** A callee cannot forge a line of the transcript by saying a line break. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
