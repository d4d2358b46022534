package dev.preop.task.settings;

import dev.preop.task.phone.HomeArea;
import java.math.BigDecimal;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How the assistant behaves for one user.
 *
 * @param maxAutoApproveAmount what may be spent without asking when the instruction names no limit, in {@link #CURRENCY}
 * @param languagePreference BCP 47
 * @param defaultRegion ISO 3166, where numbers without a country code belong
 * @param homeAreaCode completes local numbers
 * @param leaveVoicemail whether a message may be left on an answering machine
 * @param disclosureText the user's own wording of the first sentence; absent for the default one
 */
public record AssistantSettings(
        String voicePreference,
        String defaultTone,
        BigDecimal maxAutoApproveAmount,
        boolean autoRetryFailedCalls,
        int maxRetryAttempts,
        boolean businessHoursOnly,
        String languagePreference,
        String defaultRegion,
        String homeAreaCode,
        boolean recordCalls,
        @Nullable String disclosureText,
        boolean smsFallback,
        boolean leaveVoicemail,
        ZoneId timezone) {

    /** The currency of {@code maxAutoApproveAmount} and of prices named without one. */
    public static final String CURRENCY = "USD";

    /** What applies until the user changes it. */
    public static final AssistantSettings DEFAULTS = new AssistantSettings(
            "professional_male",
            "friendly",
            new BigDecimal("100"),
            false,
            2,
            false,
            "en-US",
            "US",
            "415",
            false,
            null,
            false,
            false,
            ZoneId.of("America/Los_Angeles"));

    public HomeArea home() {
        return new HomeArea(defaultRegion, homeAreaCode);
    }
}
