package dev.preop.task.settings;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Keeps the settings of users; to be used inside a transaction. */
public interface SettingsStore {

    /** The user's settings, or the defaults. */
    Uni<AssistantSettings> of(UUID userId);

    Uni<Void> save(UUID userId, AssistantSettings settings);
}
