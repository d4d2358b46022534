package dev.preop.speech.recording.persistence;

import dev.preop.contracts.UserErased;
import dev.preop.kit.ids.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** The table {@code erased_users}: a piece that is stored after its user was erased is not wanted either. */
final class ErasedUsers {

    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String WITH_OTHERS = "select pg_advisory_xact_lock_shared(hashtextextended(?, 0))";
    private static final String REMEMBER = """
            insert into speech.erased_users (user_id, erased_at) values (?, ?)
            on conflict (user_id) do update set erased_at = greatest(erased_users.erased_at, excluded.erased_at)""";
    private static final String KNOWN =
            "select exists (select from speech.erased_users where user_id = ? and erased_at >= ?)";
    private static final String FORGET = "delete from speech.erased_users where erased_at < ?";

    private ErasedUsers() {}

    /** Waits for pieces of the user that are just being stored; in the transaction that disowns what there is. */
    static void remember(Connection connection, UserErased user) throws SQLException {
        pass(connection, ALONE, user.userId());
        try (PreparedStatement insert = connection.prepareStatement(REMEMBER)) {
            insert.setObject(1, user.userId());
            insert.setObject(2, user.at().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /** Whether the user wanted nothing kept after the call was made; in the transaction that stores something of it. */
    static boolean wantedGone(Connection connection, UUID userId, UUID sessionId) throws SQLException {
        pass(connection, WITH_OTHERS, userId);
        try (PreparedStatement select = connection.prepareStatement(KNOWN)) {
            select.setObject(1, userId);
            select.setObject(2, Ids.madeAt(sessionId).orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    static void forget(Connection connection, Instant before) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
            delete.setObject(1, before.atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        }
    }

    private static void pass(Connection connection, String lock, UUID userId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(lock)) {
            select.setString(1, "erasure of " + userId);
            select.execute();
        }
    }
}
