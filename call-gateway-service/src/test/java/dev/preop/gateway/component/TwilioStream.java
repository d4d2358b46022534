package dev.preop.gateway.component;

import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Twilio's end of a media stream. */
final class TwilioStream implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("<Parameter name=\"token\" value=\"([^\"]+)\"/>");

    final List<JsonObject> received = new CopyOnWriteArrayList<>();

    private final WebSocketClient client;
    private final URI gateway;
    private final TestCall call;
    private final String streamSid = "MZ" + UUID.randomUUID().toString().replace("-", "");
    private WebSocket socket;

    TwilioStream(Vertx vertx, URI gateway, TestCall call) {
        this.client = vertx.createWebSocketClient();
        this.gateway = gateway;
        this.call = call;
    }

    String streamSid() {
        return streamSid;
    }

    /** The token of the TwiML for the {@code attempt}-th stream. */
    String token(int attempt) {
        String twiml = call.webhook(
                        "voice", attempt == 0 ? "" : "&resume=" + attempt, Map.of("CallStatus", "in-progress"))
                .then()
                .statusCode(200)
                .contentType("application/xml")
                .extract()
                .asString();
        Matcher token = TOKEN.matcher(twiml);
        if (!token.find()) {
            throw new AssertionError("no token in " + twiml);
        }
        return token.group(1);
    }

    void open() {
        open(TestCall.sign("wss://" + ProviderAddresses.PUBLIC_ORIGIN + "/media/" + call.sessionId(), Map.of()));
    }

    void open(String signature) {
        WebSocketConnectOptions options = new WebSocketConnectOptions()
                .setHost(gateway.getHost())
                .setPort(gateway.getPort())
                .setURI("/media/" + call.sessionId());
        if (signature != null) {
            options.putHeader("X-Twilio-Signature", signature);
        }
        socket = client.connect(options)
                .onSuccess(open -> open.textMessageHandler(text -> received.add(new JsonObject(text))))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        send("{\"event\":\"connected\",\"protocol\":\"Call\",\"version\":\"1.0.0\"}");
    }

    void start(String token) {
        send("""
                {"event":"start","sequenceNumber":"1","start":{"accountSid":"%s","streamSid":"%s","callSid":"%s",\
                "tracks":["inbound"],"mediaFormat":{"encoding":"audio/x-mulaw","sampleRate":8000,"channels":1},\
                "customParameters":{"token":"%s"}},"streamSid":"%s"}""".formatted(ProviderAddresses.ACCOUNT_SID, streamSid, call.callSid(), token, streamSid));
    }

    void media(byte[] mulaw) {
        send("""
                {"event":"media","sequenceNumber":"2","media":{"track":"inbound","chunk":"1","timestamp":"20",\
                "payload":"%s"},"streamSid":"%s"}""".formatted(Base64.getEncoder().encodeToString(mulaw), streamSid));
    }

    void mark(String name) {
        send("{\"event\":\"mark\",\"sequenceNumber\":\"3\",\"streamSid\":\"%s\",\"mark\":{\"name\":\"%s\"}}"
                .formatted(streamSid, name));
    }

    void dtmf(String digit) {
        send(
                "{\"event\":\"dtmf\",\"streamSid\":\"%s\",\"sequenceNumber\":\"5\",\"dtmf\":{\"track\":\"inbound_track\",\"digit\":\"%s\"}}"
                        .formatted(streamSid, digit));
    }

    void stop() {
        send("{\"event\":\"stop\",\"streamSid\":\"%s\",\"stop\":{\"callSid\":\"%s\"}}"
                .formatted(streamSid, call.callSid()));
    }

    void send(String text) {
        socket.writeTextMessage(text);
    }

    void sendBinary(Buffer data) {
        socket.writeBinaryMessage(data);
    }

    boolean isOpen() {
        return !socket.isClosed();
    }

    int closeCode() {
        await().until(() -> socket.closeStatusCode() != null);
        return socket.closeStatusCode();
    }

    @Override
    public void close() {
        client.close().toCompletionStage().toCompletableFuture().join();
    }
}
