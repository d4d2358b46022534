package dev.preop.gateway.callstate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why we ended a call ourselves. */
public enum EndReason {
    /** The conversation is over. */
    HANG_UP,
    /** The conversation is over and what the call was made for is done. */
    GOAL_REACHED,
    /** A machine answered and was left alone or left a message. */
    VOICEMAIL,
    /** The operator ended the call. */
    OPERATOR,
    /** The callee was connected to the user. */
    TRANSFERRED,
    /** The call took as long as it may. */
    TIME_LIMIT,
    /** The agent could not go on: it had no voice or nothing to say. */
    TECHNICAL_FAILURE,
    /** The media stream was lost too often to go on. */
    MEDIA_LOST;

    /** The name in a webhook URL. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason behind a bridge's order to hang up; what it does not name is an ordinary end. */
    public static EndReason ofHangUp(String reason) {
        return switch (reason) {
            case "goal_reached" -> GOAL_REACHED;
            case "voicemail" -> VOICEMAIL;
            case "operator" -> OPERATOR;
            case "time_limit" -> TIME_LIMIT;
            case "technical_failure" -> TECHNICAL_FAILURE;
            default -> HANG_UP;
        };
    }

    public static Optional<EndReason> ofWire(@Nullable String wire) {
        return Arrays.stream(values())
                .filter(reason -> reason.wire().equals(wire))
                .findFirst();
    }
}
