package dev.preop.conversation.action;

import java.util.List;

/** A tool as the model is told of it. */
public record Tool(String name, String description, List<Parameter> parameters) {

    public Tool {
        parameters = List.copyOf(parameters);
    }

    /**
     * An argument.
     *
     * @param type of JSON Schema, e.g. {@code string}
     * @param choices the only values that are allowed; none when every value is
     */
    public record Parameter(String name, String type, String description, List<String> choices) {

        public Parameter {
            choices = List.copyOf(choices);
        }
    }
}
