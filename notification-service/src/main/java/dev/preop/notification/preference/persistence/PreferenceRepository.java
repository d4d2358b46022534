package dev.preop.notification.preference.persistence;

import dev.preop.contracts.NotificationType;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.crypto.SealedColumn;
import dev.preop.kit.persistence.upkeep.SealedRows;
import dev.preop.kit.persistence.upkeep.SealedTable;
import dev.preop.notification.preference.Channel;
import dev.preop.notification.preference.Preferences;
import dev.preop.notification.preference.QuietHours;
import dev.preop.notification.preference.Topic;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Settings and choices; addresses are sealed for their row. */
@ApplicationScoped
public class PreferenceRepository implements SealedRows {

    private static final String SETTINGS = """
            select email_sealed, phone_sealed, cast(quiet_from as text), cast(quiet_until as text), time_zone
            from notification_settings where user_id = :user""";
    private static final String CHOICES =
            "select notification_type, channel, enabled from notification_preferences where user_id = :user";
    private static final String STORE_SETTINGS = """
            insert into notification_settings (user_id, email_sealed, phone_sealed, quiet_from, quiet_until, time_zone)
            values (:user, cast(:email as text), cast(:phone as text), cast(cast(:from as text) as time),
                    cast(cast(:until as text) as time), :zone)
            on conflict (user_id) do update
                set email_sealed = excluded.email_sealed, phone_sealed = excluded.phone_sealed,
                    quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
                    time_zone = excluded.time_zone""";
    private static final String STORE_CHOICE = """
            insert into notification_preferences (user_id, notification_type, channel, enabled)
            values (:user, :type, :channel, :enabled)
            on conflict (user_id, notification_type, channel) do update set enabled = excluded.enabled""";

    private final SealedColumn email;
    private final SealedColumn phone;

    PreferenceRepository(PiiCipher cipher) {
        this.email = new SealedColumn(cipher, "notification_settings", "email_sealed");
        this.phone = new SealedColumn(cipher, "notification_settings", "phone_sealed");
    }

    @Override
    public SealedTable sealedTable() {
        return SealedTable.of("user_id", email, phone);
    }

    /** The defaults for a user of whom nothing is stored. */
    public Uni<Preferences> find(Mutiny.Session session, UUID userId) {
        return session.createNativeQuery(CHOICES, Object[].class)
                .setParameter("user", userId)
                .getResultList()
                .map(PreferenceRepository::choices)
                .chain(choices -> session.createNativeQuery(SETTINGS, Object[].class)
                        .setParameter("user", userId)
                        .getSingleResultOrNull()
                        .map(row -> preferences(userId, row, choices)));
    }

    public Uni<Void> store(Mutiny.Session session, UUID userId, Preferences wanted) {
        QuietHours quiet = wanted.quietHours();
        return session.createNativeQuery(STORE_SETTINGS)
                .setParameter("user", userId)
                .setParameter("email", wanted.email() == null ? null : email.seal(userId, wanted.email()))
                .setParameter("phone", wanted.phoneNumber() == null ? null : phone.seal(userId, wanted.phoneNumber()))
                .setParameter("from", quiet == null ? null : quiet.from().toString())
                .setParameter("until", quiet == null ? null : quiet.until().toString())
                .setParameter("zone", quiet == null ? "UTC" : quiet.zone().getId())
                .executeUpdate()
                .chain(() -> Multi.createFrom()
                        .iterable(wanted.choices().entrySet())
                        .onItem()
                        .transformToUniAndConcatenate(choice -> store(session, userId, choice))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    private static Uni<Integer> store(Mutiny.Session session, UUID userId, Map.Entry<Topic, Boolean> choice) {
        return session.createNativeQuery(STORE_CHOICE)
                .setParameter("user", userId)
                .setParameter("type", choice.getKey().type().name().toLowerCase(Locale.ROOT))
                .setParameter("channel", choice.getKey().channel().wire())
                .setParameter("enabled", choice.getValue())
                .executeUpdate();
    }

    private static Map<Topic, Boolean> choices(List<Object[]> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> new Topic(
                                NotificationType.valueOf(((String) row[0]).toUpperCase(Locale.ROOT)),
                                Channel.ofWire((String) row[1])),
                        row -> (Boolean) row[2]));
    }

    private Preferences preferences(UUID userId, Object @Nullable [] row, Map<Topic, Boolean> choices) {
        return row == null
                ? new Preferences(null, null, null, choices)
                : new Preferences(
                        row[0] == null ? null : email.open(userId, (String) row[0]),
                        row[1] == null ? null : phone.open(userId, (String) row[1]),
                        row[2] == null
                                ? null
                                : new QuietHours(
                                        LocalTime.parse((String) row[2]),
                                        LocalTime.parse((String) row[3]),
                                        ZoneId.of((String) row[4])),
                        choices);
    }
}
