package dev.preop.simulators.twilio;

import dev.preop.simulators.Settings;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The simulator under test, with quick callees, and a client of its API. */
final class Provider implements AutoCloseable {

    static final String ACCOUNT = "AC00000000000000000000000000000001";
    static final String FROM = "+14155550199";
    private static final String CALLS = "/2010-04-01/Accounts/" + ACCOUNT + "/Calls";

    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    record Answer(int status, JsonObject body) {}

    Provider(Vertx vertx, String tunnel, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "SIM_TWILIO_PORT", "0",
                "SIM_TWILIO_CPS", "0",
                "SIM_TUNNEL", tunnel,
                "SIM_RING_MS", "50",
                "SIM_AMD_MS", "50",
                "SIM_CALLEE_END_OF_SPEECH_MS", "200",
                "SIM_CALLEE_REPLY_MS", "0",
                "TWILIO_ACCOUNT_SID", ACCOUNT,
                "TWILIO_AUTH_TOKEN", FakeApplication.AUTH_TOKEN,
                "TWILIO_PHONE_NUMBER", FROM));
        environment.put("SIM_CALLEE_PICK_UP_MS", "0");
        environment.putAll(more);
        server = new TwilioSimulator(new Settings(environment), Clock.systemUTC())
                .start(vertx)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** Calls a number with all callbacks subscribed; the call's SID. */
    String call(String to, String... more) {
        Answer answer = create(to, more);
        if (answer.status() != 201) {
            throw new AssertionError("The call was refused: " + answer);
        }
        return answer.body().getString("sid");
    }

    Answer create(String to, String... more) {
        return post(CALLS + ".json", form(to, more));
    }

    Answer post(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer fetch(String sid) {
        return get(CALLS + "/" + sid + ".json");
    }

    Answer update(String sid, String... fields) {
        return post(CALLS + "/" + sid + ".json", encode(fields));
    }

    /** The call as the control endpoint shows it. */
    JsonObject observed(String sid) {
        return get("/sim/calls/" + sid).body();
    }

    Answer control(String path, JsonObject body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.encode())));
    }

    void arm(String kind, Object... details) {
        JsonObject fault = new JsonObject().put("kind", kind);
        for (int i = 0; i < details.length; i += 2) {
            fault.put((String) details[i], details[i + 1]);
        }
        Answer answer = control("/sim/faults", fault);
        if (answer.status() != 201) {
            throw new AssertionError("The fault was refused: " + answer);
        }
    }

    static String form(String to, String... more) {
        String base = encode(
                "To",
                to,
                "From",
                FROM,
                "Url",
                FakeApplication.ORIGIN + "/voice?call=1%2B2",
                "StatusCallback",
                FakeApplication.ORIGIN + "/status",
                "StatusCallbackEvent",
                "initiated",
                "StatusCallbackEvent",
                "ringing",
                "StatusCallbackEvent",
                "answered",
                "StatusCallbackEvent",
                "completed");
        return more.length == 0 ? base : base + '&' + encode(more);
    }

    static String encode(String... fields) {
        return IntStream.range(0, fields.length / 2)
                .mapToObj(i -> fields[2 * i] + '=' + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    HttpRequest.Builder request(String path) {
        String credentials = ACCOUNT + ':' + FakeApplication.AUTH_TOKEN;
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort() + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body().isEmpty() ? new JsonObject() : new JsonObject(response.body()));
        } catch (IOException e) {
            return new Answer(0, new JsonObject());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    byte[] download(String path) {
        try {
            return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close().toCompletionStage().toCompletableFuture().join();
    }
}
