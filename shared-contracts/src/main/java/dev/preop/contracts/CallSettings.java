package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/**
 * The user's assistant settings as they apply to one call.
 *
 * @param language BCP 47, e.g. {@code en-US}
 * @param ownerName the user's name for the disclosure sentence, sealed
 * @param disclosureText the user's own wording of the disclosure; the default sentence is used when absent
 * @param timeZone IANA zone of the user, e.g. {@code America/Los_Angeles}
 * @param timeLimitSeconds after which the carrier ends the call; absent when it is not known
 * @param leaveVoicemail whether a message may be left on an answering machine
 * @param record whether the user wants the call recorded
 * @param transferTo the user's own verified number, E.164, sealed; absent when there is none to transfer to
 */
public record CallSettings(
        String language,
        String voice,
        String tone,
        @Nullable SealedText ownerName,
        @Nullable String disclosureText,
        String timeZone,
        @Nullable Integer timeLimitSeconds,
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean leaveVoicemail,
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean record,
        @Nullable SealedText transferTo) {

    public CallSettings {
        Require.text(language, "language");
        Require.text(voice, "voice");
        Require.text(tone, "tone");
        Require.text(timeZone, "time_zone");
    }
}
