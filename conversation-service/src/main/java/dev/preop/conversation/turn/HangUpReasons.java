package dev.preop.conversation.turn;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preop.contracts.HangUpReason;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The reasons a model may give for ending the call, as the tool offers them. */
final class HangUpReasons {

    static final String TOOL = "hang_up";

    private static final Set<HangUpReason> RESERVED =
            Set.of(HangUpReason.OPERATOR, HangUpReason.TIME_LIMIT, HangUpReason.UNKNOWN);

    private HangUpReasons() {}

    static List<String> offered() {
        return List.of(HangUpReason.values()).stream()
                .filter(reason -> !RESERVED.contains(reason))
                .map(HangUpReasons::word)
                .toList();
    }

    /** The reason in a tool call's arguments; what is not offered counts as unknown, for the call still has to end. */
    static HangUpReason parse(JsonNode arguments) {
        String given = arguments.path("reason").asText("");
        return offered().contains(given) ? HangUpReason.valueOf(given.toUpperCase(Locale.ROOT)) : HangUpReason.UNKNOWN;
    }

    private static String word(HangUpReason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
