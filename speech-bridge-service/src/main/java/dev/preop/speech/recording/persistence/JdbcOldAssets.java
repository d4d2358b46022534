package dev.preop.speech.recording.persistence;

import dev.preop.contracts.UserErased;
import dev.preop.speech.recording.AudioAsset;
import dev.preop.speech.recording.OldAssets;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;

/** Rows of {@code audio_assets} that are to go; a worker thread holds the lock while their sound is deleted. */
@Singleton
class JdbcOldAssets implements OldAssets {

    private static final int PATIENCE_SECONDS = 60;
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('speech.retention'))";
    private static final String SELECT = """
            select id, call_session_id, user_id, storage_path, duration_ms from speech.audio_assets
            where created_at < ? or unwanted limit ?""";
    private static final String DISOWN = "update speech.audio_assets set unwanted = true where user_id = ?";
    private static final String DELETE = "delete from speech.audio_assets where id = any (?)";

    private final DataSource database;
    private final Vertx vertx;

    JdbcOldAssets(DataSource database, Vertx vertx) {
        this.database = database;
        this.vertx = vertx;
    }

    @Override
    public Future<Integer> clear(Instant before, int most, Function<List<AudioAsset>, Future<Void>> deletion) {
        return vertx.executeBlocking(
                () -> {
                    try (Connection connection = database.getConnection()) {
                        connection.setAutoCommit(false);
                        ErasedUsers.forget(connection, before);
                        List<AudioAsset> old = isFirst(connection) ? select(connection, before, most) : List.of();
                        if (!old.isEmpty()) {
                            deletion.apply(old)
                                    .toCompletionStage()
                                    .toCompletableFuture()
                                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                            delete(connection, old);
                        }
                        connection.commit();
                        return old.size();
                    }
                },
                false);
    }

    @Override
    public Future<Void> disown(UserErased user) {
        return vertx.executeBlocking(
                () -> {
                    try (Connection connection = database.getConnection();
                            PreparedStatement update = connection.prepareStatement(DISOWN)) {
                        connection.setAutoCommit(false);
                        ErasedUsers.remember(connection, user);
                        update.setObject(1, user.userId());
                        update.executeUpdate();
                        connection.commit();
                        return null;
                    }
                },
                false);
    }

    private static boolean isFirst(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK);
                ResultSet row = lock.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static List<AudioAsset> select(Connection connection, Instant before, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, before.atOffset(ZoneOffset.UTC));
            select.setInt(2, most);
            try (ResultSet rows = select.executeQuery()) {
                List<AudioAsset> old = new ArrayList<>();
                while (rows.next()) {
                    old.add(AssetRow.read(rows));
                }
                return List.copyOf(old);
            }
        }
    }

    private static void delete(Connection connection, List<AudioAsset> old) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            Object[] ids = old.stream().map(AudioAsset::id).toArray();
            delete.setArray(1, connection.createArrayOf("uuid", ids));
            delete.executeUpdate();
        }
    }
}
