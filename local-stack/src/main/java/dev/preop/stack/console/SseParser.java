package dev.preop.stack.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes events of the lines of a {@code text/event-stream}, as the HTML standard says. Ids and retry times are not used. */
public final class SseParser {

    private static final String DEFAULT_NAME = "message";

    private String name = DEFAULT_NAME;
    private final List<String> data = new ArrayList<>();

    /** Takes the next line, without its end; an empty line completes an event, if one has begun. */
    public Optional<ServerEvent> line(String line) {
        if (line.isEmpty()) {
            return complete();
        }
        var colon = line.indexOf(':');
        var field = colon < 0 ? line : line.substring(0, colon);
        var value = colon < 0 ? "" : line.substring(colon + 1);
        take(field, value.startsWith(" ") ? value.substring(1) : value);
        return Optional.empty();
    }

    private void take(String field, String value) {
        switch (field) {
            case "event" -> name = value;
            case "data" -> data.add(value);
            default -> {
                // comments have an empty field name; the rest means nothing to us
            }
        }
    }

    private Optional<ServerEvent> complete() {
        var event = data.isEmpty()
                ? Optional.<ServerEvent>empty()
                : Optional.of(new ServerEvent(name, String.join("\n", data)));
        name = DEFAULT_NAME;
        data.clear();
        return event;
    }
}
