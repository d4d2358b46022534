package dev.preop.speech.recording.persistence;

import dev.preop.speech.recording.AudioAsset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Reads a row of {@code audio_assets}: id, session, user, path, duration. */
final class AssetRow {

    private AssetRow() {}

    static AudioAsset read(ResultSet row) throws SQLException {
        return new AudioAsset(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getLong(5));
    }
}
