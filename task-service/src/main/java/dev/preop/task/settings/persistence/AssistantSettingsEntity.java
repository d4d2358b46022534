package dev.preop.task.settings.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code assistant_settings}: one per user, from the first time the user changes something. */
@Entity
@Table(name = "assistant_settings")
class AssistantSettingsEntity {

    @Id
    UUID id;

    UUID userId;
    String voicePreference;
    String defaultTone;
    BigDecimal maxAutoApproveAmount;
    boolean autoRetryFailedCalls;
    int maxRetryAttempts;
    boolean businessHoursOnly;
    String languagePreference;
    String defaultRegion;
    String homeAreaCode;
    boolean recordCalls;

    @Nullable
    String disclosureText;

    boolean smsFallback;
    boolean leaveVoicemail;
    String timezone;
    Instant createdAt;
    Instant updatedAt;
}
