package dev.preop.kit.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;

/** What usable values look like. */
final class Formats {

    private static final Set<String> SCHEMES = Set.of("http", "https", "ws", "wss");
    private static final Pattern HOST_AND_PORT = Pattern.compile("[^:/\\s,]+:\\d{1,5}");
    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");
    private static final int KEY_BYTES = 32;

    private Formats() {}

    static boolean isUrl(String value) {
        try {
            URI uri = new URI(value);
            return uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static boolean isDatabaseUrl(String value) {
        try {
            URI uri = new URI(value);
            return "postgresql".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getPath().length() > 1;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static boolean isHostAndPorts(String value) {
        return Arrays.stream(value.split(",", -1))
                .allMatch(entry -> HOST_AND_PORT.matcher(entry.strip()).matches());
    }

    static boolean isPort(String value) {
        try {
            int port = Integer.parseInt(value.strip());
            return port > 0 && port <= 65_535;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    static boolean isKey(String value) {
        return decodedLength(value) >= KEY_BYTES;
    }

    static boolean isKeyRing(String value) {
        return Arrays.stream(value.split(",", -1)).map(String::strip).allMatch(entry -> {
            int colon = entry.indexOf(':');
            return colon > 0
                    && KEY_ID.matcher(entry.substring(0, colon)).matches()
                    && decodedLength(entry.substring(colon + 1)) == KEY_BYTES;
        });
    }

    private static int decodedLength(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip()).length;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }
}
