package dev.preop.simulators.supabase.storage;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;

/**
 * A row of {@code storage.buckets}.
 *
 * @param fileSizeLimit bytes an object may have
 * @param mimeTypes types an object may have, {@code audio/*} style wildcards included; empty allows all
 */
record Bucket(String name, boolean isPublic, long fileSizeLimit, List<String> mimeTypes, Instant createdAt) {

    static final long PROJECT_LIMIT = 52_428_800;

    Bucket {
        mimeTypes = List.copyOf(mimeTypes);
    }

    static Bucket parse(JsonObject body, Instant now) {
        if (!(body.getValue("name") instanceof String name) || name.isBlank()) {
            throw StorageFailure.missing("name");
        }
        Number limit = body.getNumber("file_size_limit");
        JsonArray types = body.getJsonArray("allowed_mime_types");
        return new Bucket(
                name,
                body.getBoolean("public", false),
                limit == null ? PROJECT_LIMIT : limit.longValue(),
                types == null ? List.of() : types.stream().map(Object::toString).toList(),
                now);
    }

    boolean accepts(String mimeType) {
        String type = mimeType.replaceFirst(";.*", "").trim();
        return mimeTypes.isEmpty() || mimeTypes.contains(type) || mimeTypes.contains(type.replaceFirst("/.*", "/*"));
    }

    JsonObject toJson() {
        return new JsonObject()
                .put("id", name)
                .put("name", name)
                .put("owner", "")
                .put("public", isPublic)
                .put("file_size_limit", fileSizeLimit)
                .put("allowed_mime_types", mimeTypes.isEmpty() ? null : new JsonArray(mimeTypes))
                .put("created_at", createdAt.toString())
                .put("updated_at", createdAt.toString());
    }
}
