package dev.preop.simulators.ollama;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The models that are there, and which of them are loaded until when. */
final class Models {

    private static final long SIZE = 5_225_388_164L;

    private final List<String> names;
    private final Clock clock;
    private final Instant pulledAt;
    private final Map<String, Instant> loadedUntil = new ConcurrentHashMap<>();

    Models(List<String> names, Clock clock) {
        this.names = names.stream().map(Models::tagged).toList();
        this.clock = clock;
        this.pulledAt = clock.instant();
    }

    /** Fails as chat does when there is no such model. */
    void require(String name) {
        if (!names.contains(tagged(name))) {
            throw new OllamaFailure(404, "model '" + name + "' not found");
        }
    }

    boolean isLoaded(String name) {
        return loadedUntil.getOrDefault(tagged(name), Instant.MIN).isAfter(clock.instant());
    }

    /** Loads the model, or renews its time; zero unloads it. */
    void keep(String name, Duration keepAlive) {
        if (keepAlive.isZero()) {
            loadedUntil.remove(tagged(name));
        } else {
            loadedUntil.put(tagged(name), clock.instant().plus(keepAlive));
        }
    }

    JsonObject tags() {
        JsonArray models = new JsonArray();
        names.forEach(name -> models.add(describe(name).put("modified_at", pulledAt.toString())));
        return new JsonObject().put("models", models);
    }

    JsonObject running() {
        JsonArray models = new JsonArray();
        names.stream()
                .filter(this::isLoaded)
                .forEach(name -> models.add(describe(name)
                        .put("expires_at", loadedUntil.get(name).toString())
                        .put("size_vram", SIZE)
                        .put("context_length", 8_192)));
        return new JsonObject().put("models", models);
    }

    private static JsonObject describe(String name) {
        String family = name.replaceFirst("[^a-z].*", "");
        return new JsonObject()
                .put("name", name)
                .put("model", name)
                .put("size", SIZE)
                .put("digest", digest(name))
                .put(
                        "details",
                        new JsonObject()
                                .put("parent_model", "")
                                .put("format", "gguf")
                                .put("family", family)
                                .put("families", new JsonArray().add(family))
                                .put("parameter_size", "8.2B")
                                .put("quantization_level", "Q4_K_M"));
    }

    private static String tagged(String name) {
        return name.contains(":") ? name : name + ":latest";
    }

    private static String digest(String name) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java runtime has no SHA-256", impossible);
        }
    }
}
