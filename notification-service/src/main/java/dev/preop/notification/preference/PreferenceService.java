package dev.preop.notification.preference;

import dev.preop.kit.auth.UserClaims;
import dev.preop.kit.persistence.Database;
import dev.preop.notification.preference.persistence.PreferenceRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps preferences, for the user whose they are and for those who tell the user something. */
@ApplicationScoped
public class PreferenceService {

    private final Database database;
    private final PreferenceRepository preferences;

    PreferenceService(Database database, PreferenceRepository preferences) {
        this.database = database;
        this.preferences = preferences;
    }

    public Uni<Preferences> find(UserClaims user) {
        return database.asUser(user, session -> preferences.find(session, user.userId()));
    }

    /** Replaces addresses and quiet hours; choices that are not named stay as they are. */
    public Uni<Preferences> change(UserClaims user, Preferences wanted) {
        return database.asUser(user, session -> preferences
                .store(session, user.userId(), wanted)
                .chain(() -> preferences.find(session, user.userId())));
    }

    /** In an open transaction. */
    public Uni<Preferences> of(Mutiny.Session session, UUID userId) {
        return preferences.find(session, userId);
    }
}
