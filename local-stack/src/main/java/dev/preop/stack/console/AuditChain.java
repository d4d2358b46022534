package dev.preop.stack.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalLong;

/**
 * What the suite found when it checked a user's audit log.
 *
 * @param brokenAt the number of the first entry that is not as it was written; empty when all are
 */
public record AuditChain(long entries, OptionalLong brokenAt) {

    /** An answer that does not say that the log is intact counts as broken: a check must not pass by accident. */
    static AuditChain of(JsonNode answer) {
        if (!answer.path("entries").isIntegralNumber()) {
            throw new ApiException("the answer about the audit log could not be understood");
        }
        var intact = answer.path("intact").asBoolean(false);
        return new AuditChain(
                answer.path("entries").asLong(),
                intact
                        ? OptionalLong.empty()
                        : OptionalLong.of(answer.path("broken_at").asLong(1)));
    }

    public boolean intact() {
        return brokenAt.isEmpty();
    }

    /** The finding in one sentence. */
    public String sentence() {
        var entries = this.entries == 1 ? "1 entry" : this.entries + " entries";
        return intact()
                ? "The audit log is as it was written: %s.".formatted(entries)
                : "The audit log was tampered with: of %s, number %d is the first that was changed, moved or taken away."
                        .formatted(entries, brokenAt.getAsLong());
    }
}
