package dev.preop.simulators.ollama;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.preop.simulators.ollama.mind.Mind;
import dev.preop.simulators.ollama.mind.prompt.Message;
import dev.preop.simulators.ollama.mind.prompt.Message.Role;
import dev.preop.simulators.ollama.mind.prompt.Prompt;
import dev.preop.simulators.ollama.mind.prompt.Thought;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Thoughts before anybody asks for one, so that the first call does not wait for classes to load. */
final class WarmUp {

    private static final Prompt TURN = new Prompt(
            List.of(
                    new Message(Role.SYSTEM, "GOAL: Book a haircut\nTODAY: 2026-11-21\nCONSTRAINTS: max price 40 USD"),
                    new Message(Role.ASSISTANT, "I'd like to book a haircut."),
                    new Message(Role.USER, "Tomorrow at 2 PM for $30. Your confirmation number is AB-1.")),
            Optional.empty(),
            Set.of("hang_up"));

    private static final Prompt DOCUMENTS = new Prompt(
            List.of(new Message(Role.USER, """
                    TODAY: 2026-11-21
                    INSTRUCTION: Call the salon and book a haircut for tomorrow under $40
                    TRANSCRIPT:
                    [1] human: Tomorrow at 2 PM for $30. You are booked.""")), Optional.of(JsonNodeFactory.instance.objectNode()), Set.of());

    private WarmUp() {}

    static List<Thought> think(Mind mind) {
        return Stream.of(TURN, DOCUMENTS).map(mind::think).toList();
    }
}
