package dev.preop.task.task.persistence;

import dev.preop.kit.persistence.Sql;
import dev.preop.task.json.Json;
import dev.preop.task.task.TaskOrder;
import dev.preop.task.task.TaskQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which tasks are listed and in which order, in SQL. */
final class CallTaskFilter {

    /** The place of a priority among the contract's, which go from low to urgent. */
    private static final String RANK =
            "(case priority when 'low' then 0 when 'normal' then 1 when 'high' then 2 else 3 end)";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final TaskOrder order;
    private final int limit;

    private CallTaskFilter(TaskOrder order, int limit) {
        this.order = order;
        this.limit = limit;
    }

    static CallTaskFilter of(TaskQuery query) {
        CallTaskFilter filter = new CallTaskFilter(query.order(), query.limit());
        if (query.status() != null) {
            filter.add("status = %s", Json.name(query.status()));
        }
        if (query.priority() != null) {
            filter.add("priority = %s", Json.name(query.priority()));
        }
        if (query.text() != null) {
            filter.add(
                    "lower(title) like %s escape '!'",
                    "%" + escaped(query.text().toLowerCase(Locale.ROOT)) + "%");
        }
        if (query.after() != null) {
            filter.after(query.after().id(), query.after().priority().ordinal());
        }
        return filter;
    }

    /**
     * {@code select} for what is listed. The limit is part of the text: of a parameter PostgreSQL would not know how little
     * it asks for, and plan the statement anew each time.
     */
    Sql applied(String select) {
        String direction = order.ascending() ? "" : " desc";
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        String by = " order by " + (order.byPriority() ? RANK + direction + ", " : "") + "id" + direction;
        return Sql.of(select + where + by + " limit " + limit, values.toArray());
    }

    private void after(Object id, int rank) {
        String further = order.ascending() ? ">" : "<";
        if (order.byPriority()) {
            String at = place(rank);
            conditions.add("(%1$s %2$s %3$s or %1$s = %3$s and id %2$s %4$s)".formatted(RANK, further, at, place(id)));
        } else {
            add("id " + further + " %s", id);
        }
    }

    private void add(String condition, Object value) {
        conditions.add(condition.formatted(place(value)));
    }

    private String place(Object value) {
        values.add(value);
        return "$" + values.size();
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
