package dev.preop.task.testing;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Reads a server-sent event stream in the background until it is closed. */
public final class LiveStream implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Map.Entry<String, JsonObject>> events = new CopyOnWriteArrayList<>();

    public LiveStream(URI feed, String bearer) {
        HttpRequest request = HttpRequest.newBuilder(feed)
                .header("Authorization", bearer)
                .header("Accept", "text/event-stream")
                .build();
        Thread.ofVirtual().start(() -> read(request));
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
            String[] name = {""};
            lines.forEach(line -> {
                if (line.startsWith("event:")) {
                    name[0] = line.substring("event:".length()).strip();
                } else if (line.startsWith("data:")) {
                    events.add(Map.entry(name[0], new JsonObject(line.substring("data:".length()))));
                }
            });
        } catch (java.io.IOException | InterruptedException | java.io.UncheckedIOException e) {
            // the stream was closed: by the test, or by the service, which the test sees by what is missing
        }
    }
}
