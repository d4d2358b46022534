package dev.preop.simulators.supabase.storage;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A refusal of Storage: the real status travels as a string in the body, the HTTP status is 400 unless it is 500. */
final class StorageFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String error;

    private StorageFailure(int status, String code, String error, String message) {
        super(message);
        this.status = status;
        this.code = code;
        this.error = error;
    }

    static StorageFailure noSuchKey() {
        return new StorageFailure(404, "NoSuchKey", "not_found", "Object not found");
    }

    static StorageFailure noSuchBucket() {
        return new StorageFailure(404, "NoSuchBucket", "Bucket not found", "Bucket not found");
    }

    static StorageFailure objectExists() {
        return new StorageFailure(409, "ResourceAlreadyExists", "Duplicate", "The resource already exists");
    }

    static StorageFailure bucketExists() {
        return new StorageFailure(409, "BucketAlreadyExists", "Duplicate", "The resource already exists");
    }

    static StorageFailure bucketNotEmpty() {
        return new StorageFailure(
                409, "InvalidRequest", "InvalidRequest", "The bucket you tried to delete is not empty");
    }

    static StorageFailure rowLevelSecurity() {
        return new StorageFailure(403, "AccessDenied", "Unauthorized", "new row violates row-level security policy");
    }

    static StorageFailure invalidBearer() {
        return new StorageFailure(403, "AccessDenied", "Unauthorized", "Invalid Compact JWS");
    }

    static StorageFailure invalidJwt(String message) {
        return new StorageFailure(400, "InvalidJWT", "InvalidJWT", message);
    }

    static StorageFailure invalidSignature() {
        return new StorageFailure(
                400, "InvalidSignature", "InvalidSignature", "The signature does not match the requested object");
    }

    static StorageFailure invalidKey(String key) {
        return new StorageFailure(400, "InvalidKey", "InvalidKey", "Invalid key: " + key);
    }

    static StorageFailure missing(String parameter) {
        return new StorageFailure(
                400, "MissingParameter", "MissingParameter", "Missing Required Parameter: " + parameter);
    }

    static StorageFailure tooLarge() {
        return new StorageFailure(
                413, "EntityTooLarge", "Payload too large", "The object exceeded the maximum allowed size");
    }

    static StorageFailure wrongMimeType(String type) {
        return new StorageFailure(
                415, "InvalidMimeType", "invalid_mime_type", "mime type " + type + " is not supported");
    }

    static StorageFailure internal() {
        return new StorageFailure(500, "InternalError", "Internal", "Internal Server Error");
    }

    /** What a test asked for, for example {@code {"status": 429, "code": "SlowDown", "error": "too_many_connections"}}. */
    static StorageFailure told(JsonObject details) {
        return new StorageFailure(
                details.getInteger("status", 500),
                details.getString("code", "InternalError"),
                details.getString("error", "Internal"),
                details.getString("message", "Internal Server Error"));
    }

    void answer(RoutingContext context) {
        context.response().setStatusCode(status == 500 ? 500 : 400);
        context.json(new JsonObject()
                .put("statusCode", Integer.toString(status))
                .put("error", error)
                .put("code", code)
                .put("message", getMessage()));
    }
}
