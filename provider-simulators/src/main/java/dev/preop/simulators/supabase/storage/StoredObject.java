package dev.preop.simulators.supabase.storage;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code storage.objects}; its bytes are with {@link Blobs} under {@link #id}. */
record StoredObject(UUID id, String bucket, String path, String mimeType, String cacheControl, long size, Instant at) {

    String key() {
        return bucket + "/" + path;
    }

    String etag() {
        return '"' + id.toString().replace("-", "") + '"';
    }

    JsonObject toJson(String name) {
        return new JsonObject()
                .put("id", id.toString())
                .put("name", name)
                .put("bucket_id", bucket)
                .put("created_at", at.toString())
                .put("updated_at", at.toString())
                .put("last_accessed_at", at.toString())
                .put(
                        "metadata",
                        new JsonObject()
                                .put("size", size)
                                .put("contentLength", size)
                                .put("mimetype", mimeType)
                                .put("cacheControl", cacheControl)
                                .put("eTag", etag())
                                .put("lastModified", at.toString())
                                .put("httpStatusCode", 200));
    }
}
