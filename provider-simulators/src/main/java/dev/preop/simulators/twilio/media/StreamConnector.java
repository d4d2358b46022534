package dev.preop.simulators.twilio.media;

import dev.preop.simulators.twilio.error.StreamProblem;
import dev.preop.simulators.twilio.twiml.Stream;
import dev.preop.simulators.twilio.webhook.Signature;
import dev.preop.simulators.twilio.webhook.Tunnel;
import io.vertx.core.Vertx;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** Opens media streams to the application: only to {@code wss} URLs without a query, signed over the URL as written. */
public final class StreamConnector {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int LARGEST_MESSAGE = 4 << 20;

    private final Vertx vertx;
    private final WebSocketClient client;
    private final Tunnel tunnel;
    private final String accountSid;
    private final String authToken;

    public StreamConnector(Vertx vertx, Tunnel tunnel, String accountSid, String authToken) {
        this.vertx = vertx;
        client = vertx.createWebSocketClient(new WebSocketClientOptions()
                .setMaxConnections(Integer.MAX_VALUE)
                .setConnectTimeout(CONNECT_MILLIS)
                .setMaxFrameSize(LARGEST_MESSAGE)
                .setMaxMessageSize(LARGEST_MESSAGE));
        this.tunnel = tunnel;
        this.accountSid = accountSid;
        this.authToken = authToken;
    }

    /** Opens a stream for a call; what becomes of it is told to the events. */
    public MediaStream open(String callSid, String streamSid, Stream description, StreamEvents events) {
        MediaStream stream = new MediaStream(accountSid, callSid, streamSid, description, events);
        vertx.runOnContext(later -> connect(stream));
        return stream;
    }

    private void connect(MediaStream stream) {
        String written = stream.description().url();
        try {
            URI url = new URI(written);
            if (!"wss".equals(url.getScheme())) {
                stream.failed(StreamProblem.SCHEME, "only wss is supported");
            } else if (url.getHost() == null) {
                stream.failed(StreamProblem.MALFORMED_URL, "the URL names no host");
            } else if (url.getRawQuery() != null) {
                stream.failed(StreamProblem.HANDSHAKE, "query strings are not supported");
            } else {
                connect(url, written, stream);
            }
        } catch (URISyntaxException e) {
            stream.failed(StreamProblem.MALFORMED_URL, "the URL cannot be read");
        }
    }

    private void connect(URI url, String signed, MediaStream stream) {
        Tunnel.Target target = tunnel.target(url);
        WebSocketConnectOptions options = new WebSocketConnectOptions()
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.tls())
                .setURI(url.getRawPath().isEmpty() ? "/" : url.getRawPath())
                .setAllowOriginHeader(false);
        options.putHeader("Host", Tunnel.authority(url))
                .putHeader("X-Forwarded-Proto", "https")
                .putHeader("X-Twilio-Signature", Signature.of(authToken, signed, Map.of()));
        client.connect(options)
                .onSuccess(stream::opened)
                .onFailure(problem -> stream.failed(problemOf(problem), "the handshake failed"));
    }

    private static StreamProblem problemOf(Throwable problem) {
        return switch (problem) {
            case UpgradeRejectedException rejected -> StreamProblem.HANDSHAKE;
            case ConnectException refused -> StreamProblem.REFUSED;
            case TimeoutException timeout -> StreamProblem.NO_RESPONSE;
            default -> StreamProblem.REFUSED;
        };
    }
}
