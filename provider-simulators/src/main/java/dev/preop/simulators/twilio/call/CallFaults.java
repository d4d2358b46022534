package dev.preop.simulators.twilio.call;

import java.util.Set;

/** The faults a call can be told to have. */
public final class CallFaults {

    /** A status callback is sent twice; detail {@code event} picks one. */
    public static final String DUPLICATE_CALLBACK = "callback_duplicate";
    /** A status callback is sent after the one that follows it; detail {@code event} picks one. */
    public static final String REORDER_CALLBACK = "callback_reorder";
    /** A status callback is not sent; detail {@code event} picks one. */
    public static final String DROP_CALLBACK = "callback_drop";
    /** Detection takes {@code after_ms}, says {@code answered_by}, or with {@code never} says nothing. */
    public static final String DETECTION = "amd";
    /** The media socket closes without a stop {@code after_ms} it opened. */
    public static final String STREAM_VANISHES = "media_close";
    /** A second media socket opens for the same stream element, which the application should refuse. */
    public static final String STREAM_TWICE = "media_twice";
    /** Dialling fails: the call ends as {@code failed} with SIP code {@code sip}. */
    public static final String DIAL_FAILS = "dial_fails";

    /** A transcription fails as soon as it is started, with {@code code} and {@code message}. */
    public static final String TRANSCRIPTION_ERROR = "transcription_error";

    public static final Set<String> ALL = Set.of(
            DUPLICATE_CALLBACK,
            REORDER_CALLBACK,
            DROP_CALLBACK,
            DETECTION,
            STREAM_VANISHES,
            STREAM_TWICE,
            DIAL_FAILS,
            TRANSCRIPTION_ERROR);

    private CallFaults() {}
}
