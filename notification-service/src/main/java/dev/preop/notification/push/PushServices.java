package dev.preop.notification.push;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The push services that messages may go to: an endpoint is a URL of a stranger's choice, and this service calls it. */
@Singleton
public class PushServices {

    private static final Pattern ORIGIN = Pattern.compile("(https?)://(\\*\\.)?([a-z0-9.-]+)(?::(\\d{1,5}))?");

    private final List<Origin> origins;

    private record Origin(String scheme, boolean subdomains, String host, int port) {

        static Origin of(String text) {
            Matcher parts = ORIGIN.matcher(text);
            if (!parts.matches()) {
                throw new IllegalArgumentException("not an origin of a push service: " + text);
            }
            String port = parts.group(4);
            return new Origin(
                    parts.group(1), parts.group(2) != null, parts.group(3), port == null ? -1 : Integer.parseInt(port));
        }

        boolean covers(String scheme, String host, int port) {
            boolean sameHost = subdomains ? host.endsWith("." + this.host) : host.equals(this.host);
            return sameHost && scheme.equals(this.scheme) && port == this.port;
        }
    }

    @Inject
    public PushServices(PushConfig config) {
        this(config.services());
    }

    PushServices(List<String> origins) {
        this.origins = origins.stream().map(Origin::of).toList();
    }

    /** Whether the endpoint is at one of them, on its own port and without credentials. */
    public boolean include(URI endpoint) {
        @Nullable String scheme = endpoint.getScheme();
        @Nullable String host = endpoint.getHost();
        return scheme != null
                && host != null
                && endpoint.getRawUserInfo() == null
                && endpoint.getRawFragment() == null
                && origins.stream()
                        .anyMatch(origin -> origin.covers(scheme, host.toLowerCase(Locale.ROOT), endpoint.getPort()));
    }
}
