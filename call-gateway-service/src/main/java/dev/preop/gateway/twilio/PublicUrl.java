package dev.preop.gateway.twilio;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.stream.Stream;

/**
 * The address by which Twilio knows this service. Always built from configuration, never from a request's Host header,
 * which anybody can write.
 */
@Singleton
public class PublicUrl {

    private static final int HTTPS_PORT = 443;

    private final String scheme;
    private final String host;
    private final int port;

    @Inject
    public PublicUrl(GatewayConfig config) {
        this(config.publicBaseUrl());
    }

    public PublicUrl(URI base) {
        String path = base.getRawPath();
        boolean isOrigin = path == null || path.isEmpty() || path.equals("/");
        if (!"https".equals(base.getScheme()) || base.getHost() == null || !isOrigin || base.getRawQuery() != null) {
            throw new IllegalArgumentException(
                    "PUBLIC_BASE_URL must be an https origin such as https://calls.example.com, without a path");
        }
        this.scheme = base.getScheme();
        this.host = base.getHost();
        this.port = base.getPort();
    }

    public String host() {
        return host;
    }

    /** The https address of {@code pathAndQuery}, as given to Twilio. */
    public String https(String pathAndQuery) {
        return origin(scheme, port) + pathAndQuery;
    }

    /** The wss address of {@code path}, as given to Twilio in TwiML. */
    public String wss(String path) {
        return origin("wss", port) + path;
    }

    /** The forms of an https address that Twilio may have signed: it drops the port, its libraries may write it. */
    public Stream<String> signedForms(String pathAndQuery) {
        return origins(scheme).map(origin -> origin + pathAndQuery);
    }

    /** The forms of a wss address that Twilio may have signed; a trailing slash comes on top. */
    public Stream<String> signedSocketForms(String path) {
        return origins("wss").flatMap(origin -> Stream.of(origin + path, origin + path + "/"));
    }

    private Stream<String> origins(String withScheme) {
        return Stream.of(origin(withScheme, -1), origin(withScheme, port == -1 ? HTTPS_PORT : port));
    }

    private String origin(String withScheme, int withPort) {
        return withScheme + "://" + host + (withPort == -1 ? "" : ":" + withPort);
    }
}
