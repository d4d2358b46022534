package dev.preop.simulators.ollama.mind.prompt;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the model is asked.
 *
 * @param schema the JSON Schema the answer must satisfy, when one was given
 * @param tools names of the functions on offer
 */
public record Prompt(List<Message> messages, Optional<JsonNode> schema, Set<String> tools) {

    public Prompt {
        messages = List.copyOf(messages);
        tools = Set.copyOf(tools);
    }

    /** All that system and user say, in order. */
    public String text() {
        return messages.stream()
                .filter(message -> message.role() == Message.Role.SYSTEM || message.role() == Message.Role.USER)
                .map(Message::content)
                .collect(Collectors.joining("\n"));
    }

    /** Only what the system says. */
    public String system() {
        return messages.stream()
                .filter(message -> message.role() == Message.Role.SYSTEM)
                .map(Message::content)
                .collect(Collectors.joining("\n"));
    }
}
