package dev.preop.task.settings.persistence;

import dev.preop.kit.ids.Ids;
import dev.preop.task.settings.AssistantSettings;
import dev.preop.task.settings.SettingsStore;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;

/** Settings in PostgreSQL. */
@Singleton
class AssistantSettingsRepository implements SettingsStore, PanacheRepositoryBase<AssistantSettingsEntity, UUID> {

    private final Ids ids;
    private final Clock clock;

    AssistantSettingsRepository(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Uni<AssistantSettings> of(UUID userId) {
        return row(userId).map(row -> row == null ? AssistantSettings.DEFAULTS : settings(row));
    }

    @Override
    public Uni<Void> save(UUID userId, AssistantSettings settings) {
        return row(userId)
                .chain(row -> row == null ? persist(fill(fresh(userId), settings)) : update(row, settings))
                .replaceWithVoid();
    }

    private Uni<AssistantSettingsEntity> row(UUID userId) {
        return find("userId", userId).firstResult();
    }

    private Uni<AssistantSettingsEntity> update(AssistantSettingsEntity row, AssistantSettings settings) {
        return Uni.createFrom().item(fill(row, settings));
    }

    private AssistantSettingsEntity fresh(UUID userId) {
        AssistantSettingsEntity row = new AssistantSettingsEntity();
        row.id = ids.next();
        row.userId = userId;
        row.createdAt = clock.instant();
        return row;
    }

    private AssistantSettingsEntity fill(AssistantSettingsEntity row, AssistantSettings settings) {
        row.voicePreference = settings.voicePreference();
        row.defaultTone = settings.defaultTone();
        row.maxAutoApproveAmount = settings.maxAutoApproveAmount();
        row.autoRetryFailedCalls = settings.autoRetryFailedCalls();
        row.maxRetryAttempts = settings.maxRetryAttempts();
        row.businessHoursOnly = settings.businessHoursOnly();
        row.languagePreference = settings.languagePreference();
        row.defaultRegion = settings.defaultRegion();
        row.homeAreaCode = settings.homeAreaCode();
        row.recordCalls = settings.recordCalls();
        row.disclosureText = settings.disclosureText();
        row.smsFallback = settings.smsFallback();
        row.leaveVoicemail = settings.leaveVoicemail();
        row.timezone = settings.timezone().getId();
        row.updatedAt = clock.instant();
        return row;
    }

    private static AssistantSettings settings(AssistantSettingsEntity row) {
        return new AssistantSettings(
                row.voicePreference,
                row.defaultTone,
                row.maxAutoApproveAmount,
                row.autoRetryFailedCalls,
                row.maxRetryAttempts,
                row.businessHoursOnly,
                row.languagePreference,
                row.defaultRegion,
                row.homeAreaCode,
                row.recordCalls,
                row.disclosureText,
                row.smsFallback,
                row.leaveVoicemail,
                ZoneId.of(row.timezone));
    }
}
