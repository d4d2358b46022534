package dev.preop.contracts;

import org.jspecify.annotations.Nullable;

/**
 * The user's assistant settings as they apply to one call.
 *
 * @param language BCP 47, e.g. {@code en-US}
 * @param ownerName the user's name for the disclosure sentence, sealed
 * @param disclosureText the user's own wording of the disclosure; the default sentence is used when absent
 * @param timeZone IANA zone of the user, e.g. {@code America/Los_Angeles}
 */
public record CallSettings(
        String language,
        String voice,
        String tone,
        @Nullable SealedText ownerName,
        @Nullable String disclosureText,
        String timeZone) {

    public CallSettings {
        Require.text(language, "language");
        Require.text(voice, "voice");
        Require.text(tone, "tone");
        Require.text(timeZone, "time_zone");
    }
}
