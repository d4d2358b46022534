package dev.preop.speech.stt;

import java.util.Locale;
import java.util.Optional;

/** The errors that the recogniser reports, and what each asks of us. */
enum SttError {
    AUTH_ERROR(Remedy.GIVE_UP),
    QUOTA_EXCEEDED(Remedy.GIVE_UP),
    UNACCEPTED_TERMS(Remedy.GIVE_UP),
    INVALID_REQUEST(Remedy.GIVE_UP),
    COMMIT_THROTTLED(Remedy.COMMIT_AGAIN),
    INPUT_ERROR(Remedy.CARRY_ON),
    CHUNK_SIZE_EXCEEDED(Remedy.CARRY_ON),
    ERROR(Remedy.RECONNECT),
    TRANSCRIBER_ERROR(Remedy.RECONNECT),
    RATE_LIMITED(Remedy.RECONNECT),
    QUEUE_OVERFLOW(Remedy.RECONNECT),
    RESOURCE_EXHAUSTED(Remedy.RECONNECT),
    SESSION_TIME_LIMIT_EXCEEDED(Remedy.RECONNECT),
    INSUFFICIENT_AUDIO_ACTIVITY(Remedy.RECONNECT);

    /** What helps. */
    enum Remedy {
        /** The account or the request is at fault: another connection would fare the same. */
        GIVE_UP,
        /** This connection is spent. */
        RECONNECT,
        /** One message was refused; the connection goes on. */
        CARRY_ON,
        /** The commit was refused, and comes again after more sound. */
        COMMIT_AGAIN
    }

    private final Remedy remedy;

    SttError(Remedy remedy) {
        this.remedy = remedy;
    }

    Remedy remedy() {
        return remedy;
    }

    /** The error that a message type stands for; some are spelled with a suffix.. */
    static Optional<SttError> of(String messageType) {
        String name = messageType.toUpperCase(Locale.ROOT);
        for (SttError error : values()) {
            if (name.equals(error.name()) || name.equals(error.name() + "_ERROR")) {
                return Optional.of(error);
            }
        }
        return Optional.empty();
    }
}
