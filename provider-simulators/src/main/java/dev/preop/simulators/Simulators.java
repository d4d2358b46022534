package dev.preop.simulators;

import dev.preop.simulators.elevenlabs.ElevenLabsSimulator;
import dev.preop.simulators.ollama.OllamaSimulator;
import dev.preop.simulators.supabase.SupabaseSimulator;
import dev.preop.simulators.twilio.TwilioSimulator;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.time.Clock;
import java.util.List;

/** The process that plays every provider; each listens on a port of its own and all share one event loop group. */
public final class Simulators {

    private Simulators() {}

    public static void main(String[] arguments) {
        try {
            run(all(new Settings(System.getenv())));
        } catch (IllegalArgumentException e) {
            stop(e.getMessage());
        }
    }

    private static List<Simulator> all(Settings settings) {
        return List.of(
                new TwilioSimulator(settings, Clock.systemUTC()),
                new ElevenLabsSimulator(settings, Clock.systemUTC()),
                new OllamaSimulator(settings, Clock.systemUTC()),
                new SupabaseSimulator(settings, Clock.systemUTC()));
    }

    private static void run(List<Simulator> simulators) {
        Vertx vertx = Vertx.vertx();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() ->
                        vertx.close().toCompletionStage().toCompletableFuture().join()));
        Future.all(simulators.stream()
                        .map(simulator -> started(simulator, vertx))
                        .toList())
                .onSuccess(ports -> System.out.println("simulators ready"))
                .onFailure(problem -> stop(problem.getMessage()));
    }

    private static Future<HttpServer> started(Simulator simulator, Vertx vertx) {
        return simulator
                .start(vertx)
                .onSuccess(server -> System.out.println(simulator.name() + " listens on port " + server.actualPort()))
                .recover(problem -> Future.failedFuture(new IllegalStateException(
                        "The " + simulator.name() + " simulator cannot start: " + problem.getMessage() + ".",
                        problem)));
    }

    private static void stop(String sentence) {
        System.err.println(sentence);
        System.exit(2);
    }
}
