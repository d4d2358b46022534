package dev.preop.kit.testing;

import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.crypto.SealBrokenException;
import dev.preop.kit.crypto.SealedColumn;
import dev.preop.kit.persistence.upkeep.SealedRows;
import dev.preop.kit.persistence.upkeep.SealedTable;
import dev.preop.kit.persistence.upkeep.SealedTable.Place;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Stored values as they were before the key was changed: for tests that a service's key rotation finds them all. */
public final class OldSeals {

    private record Value(UUID row, String sealed) {}

    private final String schema;
    private final List<SealedTable> tables;
    private final PiiCipher older = new PiiCipher(TestKeys.olderEncryptionKey());

    public OldSeals(String schema, List<SealedRows> stores) {
        this.schema = schema;
        this.tables = stores.stream().map(SealedRows::sealedTable).toList();
    }

    /** Seals all that is stored with the older key and answers with {@code table.column} of wherever there was something. */
    public Set<String> age() throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection database = TestDatabase.asSuperuser()) {
            for (SealedTable table : tables) {
                for (Place place : table.places()) {
                    for (Value value : values(database, table, place)) {
                        if (age(database, table, place, value)) {
                            found.add(table.name() + "." + place.column().column());
                        }
                    }
                }
            }
        }
        return found;
    }

    /** {@code table.column} of wherever the older key is still needed. */
    public Set<String> left() throws SQLException {
        Set<String> left = new TreeSet<>();
        try (Connection database = TestDatabase.asSuperuser()) {
            for (SealedTable table : tables) {
                for (Place place : table.places()) {
                    if (values(database, table, place).stream()
                            .anyMatch(value -> value.sealed().startsWith(older.currentPrefix()))) {
                        left.add(table.name() + "." + place.column().column());
                    }
                }
            }
        }
        return left;
    }

    private boolean age(Connection database, SealedTable table, Place place, Value value) throws SQLException {
        SealedColumn then = older.column(table.name(), place.column().column());
        try (PreparedStatement update = database.prepareStatement("update %s.%s set %s = %s where %s = ?"
                .formatted(
                        schema,
                        table.name(),
                        place.column().column(),
                        place.writing().formatted("?::text"),
                        table.rowId()))) {
            update.setString(1, then.seal(value.row(), place.column().open(value.row(), value.sealed())));
            update.setObject(2, value.row());
            return update.executeUpdate() == 1;
        } catch (SealBrokenException e) {
            return false;
        }
    }

    private List<Value> values(Connection database, SealedTable table, Place place) throws SQLException {
        try (PreparedStatement select = database.prepareStatement("select %s, %s from %s.%s where %2$s is not null"
                        .formatted(table.rowId(), place.value(), schema, table.name()));
                ResultSet rows = select.executeQuery()) {
            List<Value> values = new ArrayList<>();
            while (rows.next()) {
                values.add(new Value(rows.getObject(1, UUID.class), rows.getString(2)));
            }
            return values;
        }
    }
}
