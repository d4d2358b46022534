package dev.preop.simulators.twilio.rest;

import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** A page of a list resource. */
record Page(int number, int size) {

    private static final int MOST = 1_000;

    static Page of(MultiMap query) {
        return new Page(number(query, "Page", 0, Integer.MAX_VALUE), Math.max(1, number(query, "PageSize", 50, MOST)));
    }

    /** The envelope around one page of all items. */
    JsonObject of(String name, String path, List<JsonObject> all) {
        int start = Math.min((int) Math.min((long) number * size, Integer.MAX_VALUE), all.size());
        int end = Math.min(start + size, all.size());
        JsonArray items = new JsonArray();
        all.subList(start, end).forEach(items::add);
        return new JsonObject()
                .put(name, items)
                .put("page", number)
                .put("page_size", size)
                .put("start", start)
                .put("end", Math.max(start, end - 1))
                .put("uri", uri(path, number))
                .put("first_page_uri", uri(path, 0))
                .put("next_page_uri", end < all.size() ? uri(path, number + 1) : null)
                .put("previous_page_uri", number > 0 ? uri(path, number - 1) : null);
    }

    private String uri(String path, int page) {
        return path + "?PageSize=" + size + "&Page=" + page;
    }

    private static int number(MultiMap query, String name, int fallback, int most) {
        String value = query.get(name);
        try {
            return value == null ? fallback : Math.clamp(Integer.parseInt(value), 0, most);
        } catch (NumberFormatException e) {
            throw FormReader.invalid(name);
        }
    }
}
