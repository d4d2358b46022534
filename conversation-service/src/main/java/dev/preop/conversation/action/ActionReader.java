package dev.preop.conversation.action;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preop.contracts.HangUpReason;
import dev.preop.conversation.conversation.Briefing;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the model's tool calls for one turn. What is not offered, malformed or implausible is no action. */
public final class ActionReader {

    private static final Pattern KEYS = Pattern.compile("[0-9*#w]{1,16}");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:|www\\.|\\b[\\w.-]+\\.(?:com|net|org|io)\\b|@");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[\\s().-]?\\d){6,}");
    private static final int LONGEST_NOTE = 200;

    private final Briefing briefing;
    private final Menu menu;

    /** @param heard the callee's last words */
    public ActionReader(Briefing briefing, String heard) {
        this.briefing = briefing;
        this.menu = Menu.in(heard);
    }

    /** The action, or empty when the call must not have it. */
    public Optional<Action> read(String tool, JsonNode arguments) {
        if (Toolbox.of(briefing).stream().noneMatch(offered -> offered.name().equals(tool))) {
            return Optional.empty();
        }
        return switch (tool) {
            case Toolbox.HANG_UP -> Optional.of(new Action.HangUp(reason(arguments)));
            case Toolbox.PRESS_DIGITS -> digits(arguments).map(Action.PressDigits::new);
            case Toolbox.REQUEST_APPROVAL -> Optional.of(new Action.RequestApproval());
            case Toolbox.TRANSFER -> Optional.of(new Action.Transfer());
            case Toolbox.LEAVE_VOICEMAIL -> Optional.of(new Action.LeaveVoicemail());
            case Toolbox.TAKE_NOTE -> note(arguments).map(Action.TakeNote::new);
            default -> Optional.empty();
        };
    }

    /** What is not offered counts as unknown, for the call still has to end. */
    private static HangUpReason reason(JsonNode arguments) {
        String given = arguments.path("reason").asText("");
        return Toolbox.reasons().contains(given)
                ? HangUpReason.valueOf(given.toUpperCase(Locale.ROOT))
                : HangUpReason.UNKNOWN;
    }

    private Optional<String> digits(JsonNode arguments) {
        return Optional.of(arguments.path("digits").asText("").strip())
                .filter(digits -> KEYS.matcher(digits).matches())
                .filter(digits -> menu.allows(digits, planned()));
    }

    private String planned() {
        return briefing.instruction() + "\n" + briefing.plan().goal() + "\n"
                + String.join("\n", briefing.plan().steps());
    }

    private static Optional<String> note(JsonNode arguments) {
        return Optional.of(arguments
                        .path("note")
                        .asText("")
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(note -> !note.isEmpty() && note.length() <= LONGEST_NOTE)
                .filter(note -> !ADDRESS.matcher(note).find()
                        && !LONG_NUMBER.matcher(note).find());
    }
}
