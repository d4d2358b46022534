package dev.preop.simulators.supabase.storage;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One level of a bucket as the list endpoint shows it: files with their rows, folders as rows without an id. */
final class Listing {

    private Listing() {}

    static JsonArray of(List<StoredObject> rows, String folder, int limit, int offset) {
        Map<String, JsonObject> entries = new LinkedHashMap<>();
        for (StoredObject row : rows) {
            String name = row.path().substring(folder.length());
            int slash = name.indexOf('/');
            if (slash < 0) {
                entries.put(name, row.toJson(name));
            } else {
                entries.putIfAbsent(name.substring(0, slash), folder(name.substring(0, slash)));
            }
        }
        return new JsonArray(entries.values().stream().skip(offset).limit(limit).toList());
    }

    private static JsonObject folder(String name) {
        return new JsonObject()
                .put("name", name)
                .putNull("id")
                .putNull("created_at")
                .putNull("updated_at")
                .putNull("last_accessed_at")
                .putNull("metadata");
    }
}
