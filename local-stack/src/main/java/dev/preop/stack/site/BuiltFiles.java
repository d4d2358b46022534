package dev.preop.stack.site;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.MimeMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The files of the built console, all known when it starts: no path of a request ever reaches the file system. Addresses of
 * pages are the application's own business, so each of them is answered with the page that starts it.
 */
final class BuiltFiles {

    private static final String PAGE = "/index.html";

    private final Map<String, Path> files;

    private BuiltFiles(Map<String, Path> files) {
        this.files = files;
    }

    static BuiltFiles in(Path folder) {
        try (var all = Files.walk(folder)) {
            return new BuiltFiles(all.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).startsWith(".vite"))
                    .collect(Collectors.toMap(file -> "/" + folder.relativize(file), file -> file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void send(HttpServerRequest request) {
        var response = request.response();
        if (request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD) {
            response.setStatusCode(405).putHeader("allow", "GET, HEAD").end();
            return;
        }
        var path = request.path();
        if (files.containsKey(path) && !PAGE.equals(path)) {
            response.putHeader(
                    "cache-control", path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
            send(response, path);
        } else if (path.startsWith("/assets/")) {
            response.setStatusCode(404).end();
        } else {
            response.putHeader("cache-control", "no-cache");
            send(response, PAGE);
        }
    }

    private void send(HttpServerResponse response, String path) {
        response.putHeader("content-type", MimeMapping.getMimeTypeForFilename(path));
        response.sendFile(files.get(path).toString());
    }
}
