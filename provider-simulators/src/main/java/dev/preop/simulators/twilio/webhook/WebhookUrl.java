package dev.preop.simulators.twilio.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * An absolute URL of the application, as configured.
 *
 * @param uri without its fragment
 * @param overrides what the fragment asked for
 */
public record WebhookUrl(URI uri, Overrides overrides) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Reads an absolute http or https URL. */
    public static Optional<WebhookUrl> parse(String text) {
        try {
            URI uri = new URI(text);
            if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme()) || uri.getHost() == null) {
                return Optional.empty();
            }
            String fragment = uri.getRawFragment();
            return Optional.of(
                    fragment == null
                            ? new WebhookUrl(uri, Overrides.none())
                            : new WebhookUrl(new URI(text.substring(0, text.indexOf('#'))), Overrides.parse(fragment)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Resolves a URL found in a document against the document's own. */
    public Optional<WebhookUrl> resolve(String reference) {
        try {
            return parse(uri.resolve(new URI(reference)).toString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** What is signed: no user info, and over https no port. */
    public String signed() {
        String port = uri.getPort() < 0 || uri.getScheme().equals("https") ? "" : ":" + uri.getPort();
        return uri.getScheme() + "://" + uri.getHost() + port + pathAndQuery();
    }

    /** The request target, byte for byte as configured. */
    String pathAndQuery() {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + '?' + uri.getRawQuery();
    }
}
