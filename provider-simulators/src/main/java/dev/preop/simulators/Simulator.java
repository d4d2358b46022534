package dev.preop.simulators;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;

/** One simulated provider: a name for the operator to read and a server of its own. */
public interface Simulator {

    /** The provider's name in lower case, for example {@code twilio}. */
    String name();

    /** Listens and completes once the port is bound; fails when it cannot be. */
    Future<HttpServer> start(Vertx vertx);
}
