package dev.preop.conversation.turn.client;

import com.fasterxml.jackson.databind.JsonNode;

/** A piece of a streamed answer. A sound stream ends with {@link Done} and with nothing else. */
public sealed interface ChatPart {

    /** Words. */
    record Text(String content) implements ChatPart {

        /** Names no content: spoken words must not reach a log by accident. */
        @Override
        public String toString() {
            return "Text";
        }
    }

    /** The model calls a tool; name and arguments are not yet validated. */
    record ToolCall(String name, JsonNode arguments) implements ChatPart {

        /** Names no arguments: they may hold spoken words. */
        @Override
        public String toString() {
            return "ToolCall";
        }
    }

    /** The model has finished. */
    record Done() implements ChatPart {}
}
