package dev.preop.kit.persistence;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row that a statement found, column by column; a column may be null wherever the table lets it. */
@NullUnmarked
public final class Columns {

    private final Row row;

    Columns(Row row) {
        this.row = row;
    }

    public UUID uuid(String column) {
        return row.getUUID(column);
    }

    public String text(String column) {
        return row.getString(column);
    }

    public List<String> texts(String column) {
        return List.of(row.getArrayOfStrings(column));
    }

    public Integer integer(String column) {
        return row.getInteger(column);
    }

    public Long number(String column) {
        return row.getLong(column);
    }

    public Double decimal(String column) {
        return row.getDouble(column);
    }

    public Boolean flag(String column) {
        return row.getBoolean(column);
    }

    public Instant moment(String column) {
        OffsetDateTime moment = row.getOffsetDateTime(column);
        return moment == null ? null : moment.toInstant();
    }
}
