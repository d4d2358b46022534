package dev.preop.system;

import dev.preop.stack.suite.Port;
import dev.preop.stack.suite.Suite;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** What a service counts, as Prometheus scrapes it. */
final class ServiceMetrics {

    private ServiceMetrics() {}

    /** A counter over all its tags; 0 when nothing was counted yet. */
    static double total(Suite suite, Port service, String counter) {
        HttpRequest request = HttpRequest.newBuilder(suite.ports().http(service).resolve("/q/metrics"))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.ofString())
                    .body()
                    .lines()
                    .filter(line -> line.matches(counter + "_total[{ ].*"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        } catch (IOException e) {
            throw new AssertionError(service.title() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
