package dev.preop.simulators.twilio.webhook;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/**
 * The ingress in front of a local application: public origins and the local ones their requests go to, path unchanged.
 * Origins without an entry are reached directly.
 *
 * @param origins public origin, for example {@code https://calls.example}, to local origin
 */
public record Tunnel(Map<String, URI> origins) {

    public Tunnel {
        origins = Map.copyOf(origins);
    }

    /** Where to connect for a URL. */
    public record Target(String host, int port, boolean tls) {}

    /** Reads {@code public=local} pairs separated by commas. */
    public static Tunnel parse(String text) {
        Map<String, URI> origins = new HashMap<>();
        for (String pair : text.isBlank() ? new String[0] : text.split(",", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException(
                        "SIM_TUNNEL must be public=local origins, for example https://calls.example=http://127.0.0.1:8081.");
            }
            origins.put(
                    pair.substring(0, equals).strip(),
                    URI.create(pair.substring(equals + 1).strip()));
        }
        return new Tunnel(origins);
    }

    /** Where to connect for an http, https, ws or wss URL. */
    public Target target(URI url) {
        boolean tls = url.getScheme().equals("https") || url.getScheme().equals("wss");
        URI local = origins.getOrDefault((tls ? "https" : "http") + "://" + authority(url), url);
        boolean localTls = local.equals(url) ? tls : local.getScheme().equals("https");
        int port = local.getPort() >= 0 ? local.getPort() : localTls ? 443 : 80;
        return new Target(local.getHost(), port, localTls);
    }

    /** The Host header of a URL: the public name, whatever it is connected to. */
    public static String authority(URI url) {
        return url.getPort() < 0 ? url.getHost() : url.getHost() + ':' + url.getPort();
    }
}
