package dev.preop.kit.persistence.upkeep;

import dev.preop.kit.crypto.SealedColumn;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a table holds sealed values.
 *
 * @param rowId the column of the id that the values are bound to
 */
public record SealedTable(String name, String rowId, List<Place> places) {

    /**
     * One value of a row.
     *
     * @param value SQL that reads it, null when there is none
     * @param writing SQL that the column is set to; {@code %s} stands for the new value
     */
    public record Place(SealedColumn column, String value, String writing) {}

    public SealedTable {
        places = List.copyOf(places);
        if (places.stream().anyMatch(place -> !place.column().table().equals(name))) {
            throw new IllegalArgumentException("all places must be in table " + name);
        }
    }

    /** Columns that hold the sealed value itself. */
    public static SealedTable of(String rowId, SealedColumn... columns) {
        List<SealedColumn> all = List.of(columns);
        return new SealedTable(
                all.getFirst().table(),
                rowId,
                all.stream()
                        .map(column -> new Place(column, column.column(), "%s"))
                        .toList());
    }

    /** A {@code jsonb} column that holds {@code {"<key>": "<sealed value>"}} where the value is sealed. */
    public static SealedTable ofJson(String rowId, SealedColumn column, String key) {
        return new SealedTable(
                column.table(),
                rowId,
                List.of(new Place(
                        column,
                        "(%s ->> '%s')".formatted(column.column(), key),
                        "jsonb_build_object('%s', %%s)".formatted(key))));
    }

    /** The next rows behind {@code $1} in which something is not sealed as {@code $2} begins. */
    String select(int most) {
        return "select %s as id, %s from %s where %s > $1 and (%s) order by %s limit %d for update"
                .formatted(rowId, join(", ", "%s as %s"), name, rowId, stale("$2"), rowId, most);
    }

    /** How many rows hold something that is not sealed as {@code $1} begins. */
    String count() {
        return "select count(*) as stale from %s where %s".formatted(name, stale("$1"));
    }

    /** Gives the row {@code $1} new values, in the order of the places; one that is null stays as it is. */
    String update() {
        StringBuilder changes = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            String parameter = "$%d::text".formatted(i + 2);
            changes.append(i == 0 ? "" : ", ")
                    .append("%s = case when %s is null then %1$s else %s end"
                            .formatted(
                                    place.column().column(),
                                    parameter,
                                    place.writing().formatted(parameter)));
        }
        return "update %s set %s where %s = $1".formatted(name, changes, rowId);
    }

    private String stale(String prefix) {
        return places.stream()
                .map(place -> "not starts_with(%s, %s)".formatted(place.value(), prefix))
                .collect(Collectors.joining(" or "));
    }

    private String join(String separator, String pattern) {
        return places.stream()
                .map(place -> pattern.formatted(place.value(), place.column().column()))
                .collect(Collectors.joining(separator));
    }
}
