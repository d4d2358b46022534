package dev.preop.task.command.rest;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.FieldError;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.command.Order;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order for a live call.
 *
 * @param text what is to be said, for {@code say}
 * @param digits keys, for {@code press_digits}
 * @param now whether {@code say} cuts short what is being spoken
 */
public record CommandRequest(
        @NotNull @Pattern(regexp = "hang_up|pause|resume|say|transfer|press_digits")
        String command,

        @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 500)
        String text,

        @Nullable @Pattern(regexp = "[0-9*#w]{1,32}") String digits,

        boolean now) {

    /** @throws ProblemException when what the command needs is not there */
    Order order() {
        return switch (command) {
            case "hang_up" -> new Order.HangUp();
            case "pause" -> new Order.Pause();
            case "resume" -> new Order.Resume();
            case "say" -> new Order.Say(needed("text", text).strip(), now);
            case "transfer" -> new Order.Transfer();
            case "press_digits" -> new Order.PressDigits(needed("digits", digits));
            default -> throw missing("command", "is not known");
        };
    }

    private static String needed(String field, @Nullable String value) {
        if (value == null) {
            throw missing(field, "is needed");
        }
        return value;
    }

    private static ProblemException missing(String field, String message) {
        return new ProblemException(
                ErrorCode.VALIDATION_FAILED, "The command is not complete.", List.of(new FieldError(field, message)));
    }

    @Override
    public String toString() {
        return "CommandRequest[" + command + "]";
    }
}
