package dev.preop.task.settings.rest;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.FieldError;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.settings.AssistantSettings;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All settings of a user, read and written as a whole. */
public record SettingsBody(
        @NotBlank @Size(max = 64) String voicePreference,
        @NotBlank @Size(max = 64) String defaultTone,
        @NotNull @DecimalMin("0") @DecimalMax("100000") BigDecimal maxAutoApproveAmount,
        boolean autoRetryFailedCalls,
        @Min(0) @Max(5) int maxRetryAttempts,
        boolean businessHoursOnly,
        @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Z]{2})?") String languagePreference,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String defaultRegion,
        @NotNull @Pattern(regexp = "\\d{0,5}") String homeAreaCode,
        boolean recordCalls,
        @Nullable @Size(max = 300) String disclosureText,
        boolean smsFallback,
        boolean leaveVoicemail,
        @NotBlank String timezone) {

    static SettingsBody of(AssistantSettings settings) {
        return new SettingsBody(
                settings.voicePreference(),
                settings.defaultTone(),
                settings.maxAutoApproveAmount(),
                settings.autoRetryFailedCalls(),
                settings.maxRetryAttempts(),
                settings.businessHoursOnly(),
                settings.languagePreference(),
                settings.defaultRegion(),
                settings.homeAreaCode(),
                settings.recordCalls(),
                settings.disclosureText(),
                settings.smsFallback(),
                settings.leaveVoicemail(),
                settings.timezone().getId());
    }

    AssistantSettings settings() {
        return new AssistantSettings(
                voicePreference,
                defaultTone,
                maxAutoApproveAmount,
                autoRetryFailedCalls,
                maxRetryAttempts,
                businessHoursOnly,
                languagePreference,
                defaultRegion,
                homeAreaCode,
                recordCalls,
                disclosureText == null || disclosureText.isBlank() ? null : disclosureText.strip(),
                smsFallback,
                leaveVoicemail,
                zone());
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(timezone);
        } catch (DateTimeException e) {
            throw new ProblemException(
                    ErrorCode.VALIDATION_FAILED,
                    "The time zone is not known.",
                    List.of(new FieldError("timezone", "is not an IANA time zone such as America/Los_Angeles")));
        }
    }
}
