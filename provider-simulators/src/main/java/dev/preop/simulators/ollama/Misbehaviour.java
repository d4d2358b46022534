package dev.preop.simulators.ollama;

import dev.preop.simulators.control.Fault;
import dev.preop.simulators.control.Faults;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The faults of one request.
 *
 * @param breaksAfter tokens after which the stream breaks, and how
 * @param splitsLines whether lines arrive in pieces
 * @param content words to answer instead of the mind's
 * @param extraDelay milliseconds more before the first token
 */
record Misbehaviour(Optional<Break> breaksAfter, boolean splitsLines, Optional<String> content, long extraDelay) {

    /** Kinds that can be armed. */
    static final Set<String> KINDS = Set.of(
            "busy",
            "status",
            "error_mid_stream",
            "missing_final",
            "disconnect",
            "stall",
            "garbage_line",
            "split_lines",
            "answer",
            "slow");

    /** How a stream breaks. */
    enum Kind {
        ERROR_MID_STREAM,
        MISSING_FINAL,
        DISCONNECT,
        STALL,
        GARBAGE_LINE
    }

    /**
     * A broken stream.
     *
     * @param tokens delivered before
     */
    record Break(Kind kind, int tokens, String message) {}

    /** Uses up what is armed; refusals are thrown. */
    static Misbehaviour of(Faults faults) {
        faults.take("busy").ifPresent(fault -> {
            throw OllamaFailure.busy();
        });
        faults.take("status").ifPresent(fault -> {
            throw new OllamaFailure(
                    fault.details().getInteger("status", 500), fault.details().getString("message", "internal error"));
        });
        return new Misbehaviour(
                broken(faults),
                faults.take("split_lines").isPresent(),
                faults.take("answer").map(fault -> fault.details().getString("content", "")),
                faults.take("slow")
                        .map(fault -> fault.details().getLong("ms", 5_000L))
                        .orElse(0L));
    }

    private static Optional<Break> broken(Faults faults) {
        for (Kind kind : Kind.values()) {
            Optional<Fault> fault = faults.take(kind.name().toLowerCase(Locale.ROOT));
            if (fault.isPresent()) {
                JsonObject details = fault.get().details();
                return Optional.of(new Break(
                        kind,
                        details.getInteger("after", 3),
                        details.getString("message", "an error was encountered while running the model")));
            }
        }
        return Optional.empty();
    }
}
