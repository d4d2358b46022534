package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Text that must never lie in clear in a broker, a database or a log: words spoken on a call, names, numbers.
 * The value is AES-256-GCM ciphertext {@code v1|key id|nonce|ciphertext}; only the service kit's cipher opens it.
 */
public record SealedText(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("v1\\|[A-Za-z0-9_-]+\\|[A-Za-z0-9_-]+\\|[A-Za-z0-9_-]+");

    @JsonCreator
    public SealedText {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a sealed text of the form v1|kid|nonce|ciphertext");
        }
    }
}
