package dev.preop.simulators.ollama;

import dev.preop.simulators.ollama.mind.prompt.Thought;
import java.util.List;

/**
 * What is to be delivered for a request.
 *
 * @param tokens the content, piece by piece
 * @param doneReason {@code stop}, or {@code length} when the limit cut it off
 */
record Answer(List<String> tokens, List<Thought.Call> calls, String doneReason) {

    Answer {
        tokens = List.copyOf(tokens);
        calls = List.copyOf(calls);
    }

    static Answer of(Thought thought, ChatRequest request) {
        List<String> tokens = Tokens.of(upToStop(thought.content(), request.stops()));
        int limit = request.tokenLimit();
        return limit >= 0 && tokens.size() > limit
                ? new Answer(tokens.subList(0, limit), List.of(), "length")
                : new Answer(tokens, thought.calls(), "stop");
    }

    String content() {
        return String.join("", tokens);
    }

    private static String upToStop(String content, List<String> stops) {
        return stops.stream()
                .filter(stop -> !stop.isEmpty() && content.contains(stop))
                .map(stop -> content.substring(0, content.indexOf(stop)))
                .min((a, b) -> a.length() - b.length())
                .orElse(content);
    }
}
