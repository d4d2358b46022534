package dev.preop.speech.session;

import jakarta.inject.Singleton;
import java.util.UUID;

/** The profiles of calls requested lately. */
@Singleton
public class CallProfiles {

    private static final int CALLS = 4_096;

    private final RecentMap<UUID, CallProfile> recent = new RecentMap<>(CALLS);

    public void remember(UUID sessionId, CallProfile profile) {
        recent.put(sessionId, profile);
    }

    CallProfile of(UUID sessionId) {
        return recent.get(sessionId).orElse(CallProfile.UNKNOWN);
    }
}
