package dev.preop.simulators.ollama.mind.prompt;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What the mind answers.
 *
 * @param content text, or a JSON document when a schema was given
 * @param calls functions to be called
 */
public record Thought(String content, List<Call> calls) {

    public Thought {
        calls = List.copyOf(calls);
    }

    /** A function with its arguments. */
    public record Call(String name, ObjectNode arguments) {}

    /** Words alone. */
    public static Thought saying(String content) {
        return new Thought(content, List.of());
    }
}
