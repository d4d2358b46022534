package dev.preop.speech.session;

import dev.preop.speech.turn.CallTerms;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a call before it is answered.
 *
 * @param language BCP 47
 * @param record whether the call is to be recorded
 * @param limitSeconds after which the carrier ends it
 * @param transferTo the sealed number of the user, for the gateway to open
 * @param traceParent W3C trace context of the work that requested it
 */
public record CallProfile(
        String language,
        boolean record,
        @Nullable Integer limitSeconds,
        @Nullable String transferTo,
        @Nullable String traceParent) {

    /** For a call that was requested before this instance ran. */
    public static final CallProfile UNKNOWN = new CallProfile("en-US", false, null, null, null);

    CallTerms terms(UUID call) {
        return new CallTerms(call, language, transferTo != null);
    }
}
