package dev.preop.task.testing;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Reads a server-sent event stream in the background until it is closed. */
public final class LiveStream implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Map.Entry<String, JsonObject>> events = new CopyOnWriteArrayList<>();

    private volatile String lastEventId = "";

    public LiveStream(URI feed, String bearer) {
        this(feed, bearer, Optional.empty());
    }

    /** Goes on after the event of this id. */
    public LiveStream(URI feed, String bearer, Optional<String> lastEventId) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(feed).header("Authorization", bearer).header("Accept", "text/event-stream");
        lastEventId.ifPresent(id -> request.header("Last-Event-ID", id));
        Thread.ofVirtual().start(() -> read(request.build()));
    }

    /** Of the latest event so far. */
    public String lastEventId() {
        return lastEventId;
    }

    public boolean has(String name) {
        return !of(name).isEmpty();
    }

    /** The data of the events of this name so far. */
    public List<JsonObject> of(String name) {
        return events.stream()
                .filter(event -> event.getKey().equals(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    public List<String> names() {
        return events.stream().map(Map.Entry::getKey).toList();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private void read(HttpRequest request) {
        try (Stream<String> lines = client.send(request, BodyHandlers.ofLines()).body()) {
            Map<String, String> fields = new HashMap<>();
            lines.forEach(line -> {
                if (line.isEmpty()) {
                    take(fields);
                    fields.clear();
                } else {
                    int colon = line.indexOf(':');
                    fields.put(
                            line.substring(0, colon), line.substring(colon + 1).strip());
                }
            });
        } catch (java.io.IOException | InterruptedException | java.io.UncheckedIOException e) {
            // the stream was closed: by the test, or by the service, which the test sees by what is missing
        }
    }

    private void take(Map<String, String> fields) {
        if (fields.containsKey("data")) {
            events.add(Map.entry(fields.getOrDefault("event", ""), new JsonObject(fields.get("data"))));
            lastEventId = fields.getOrDefault("id", lastEventId);
        }
    }
}
