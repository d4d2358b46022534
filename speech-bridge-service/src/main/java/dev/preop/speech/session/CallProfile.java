package dev.preop.speech.session;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a call before it is answered.
 *
 * @param language BCP 47
 * @param record whether the call is to be recorded
 * @param traceParent W3C trace context of the work that requested it
 */
public record CallProfile(
        String language, boolean record, @Nullable String traceParent) {

    /** For a call that was requested before this instance ran. */
    public static final CallProfile UNKNOWN = new CallProfile("en-US", false, null);
}
