package dev.preop.speech.recording.persistence;

import dev.preop.speech.recording.AssetBook;
import dev.preop.speech.recording.AudioAsset;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The table {@code audio_assets}; JDBC, on worker threads, because nothing of it is on the voice path. */
@Singleton
class JdbcAssetBook implements AssetBook {

    private static final String INSERT = """
            insert into speech.audio_assets
                (id, call_session_id, user_id, storage_path, duration_ms, format, channels, unwanted)
            values (?, ?, ?, ?, ?, 'wav', 2, ?)""";
    private static final String SELECT = """
            select id, call_session_id, user_id, storage_path, duration_ms from speech.audio_assets
            where call_session_id = ? and not unwanted order by storage_path""";

    private final DataSource database;
    private final Vertx vertx;

    JdbcAssetBook(DataSource database, Vertx vertx) {
        this.database = database;
        this.vertx = vertx;
    }

    @Override
    public Future<Void> add(AudioAsset asset) {
        return vertx.executeBlocking(
                () -> {
                    try (Connection connection = database.getConnection();
                            PreparedStatement insert = connection.prepareStatement(INSERT)) {
                        connection.setAutoCommit(false);
                        insert.setObject(1, asset.id());
                        insert.setObject(2, asset.sessionId());
                        insert.setObject(3, asset.userId());
                        insert.setString(4, asset.storagePath());
                        insert.setLong(5, asset.durationMs());
                        insert.setBoolean(6, ErasedUsers.wantedGone(connection, asset.userId(), asset.sessionId()));
                        insert.executeUpdate();
                        connection.commit();
                        return null;
                    }
                },
                false);
    }

    @Override
    public Future<List<AudioAsset>> of(UUID sessionId) {
        return vertx.executeBlocking(
                () -> {
                    try (Connection connection = database.getConnection();
                            PreparedStatement select = connection.prepareStatement(SELECT)) {
                        select.setObject(1, sessionId);
                        try (ResultSet rows = select.executeQuery()) {
                            List<AudioAsset> assets = new ArrayList<>();
                            while (rows.next()) {
                                assets.add(AssetRow.read(rows));
                            }
                            return List.copyOf(assets);
                        }
                    }
                },
                false);
    }
}
