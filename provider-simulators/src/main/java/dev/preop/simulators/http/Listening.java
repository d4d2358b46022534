package dev.preop.simulators.http;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServer;

/** Binding a server to its port. */
public final class Listening {

    private Listening() {}

    /** Listens; a failure names the address, which the operating system's own message does not. */
    public static Future<HttpServer> on(HttpServer server, String host, int port) {
        return server.listen(port, host)
                .recover(problem -> Future.failedFuture(
                        new IllegalStateException(host + ':' + port + ": " + problem.getMessage(), problem)));
    }
}
