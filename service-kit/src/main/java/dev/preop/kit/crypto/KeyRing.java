package dev.preop.kit.crypto;

import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** AES-256 keys by key id; the first one is current. A key is retired by dropping it once nothing is sealed with it. */
final class KeyRing {

    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");
    private static final int KEY_BYTES = 32;

    private final Map<String, SecretKey> keys;
    private final String currentId;

    private KeyRing(LinkedHashMap<String, SecretKey> keys) {
        this.keys = Map.copyOf(keys);
        this.currentId = keys.firstEntry().getKey();
    }

    /** Reads {@code kid:base64[,kid:base64…]}; messages name the key id, never key material. */
    static KeyRing parse(String text) {
        LinkedHashMap<String, SecretKey> keys = new LinkedHashMap<>();
        for (String entry : Arrays.asList(text.split(",", -1))) {
            int colon = entry.indexOf(':');
            String id = colon < 0 ? "" : entry.substring(0, colon).strip();
            if (!KEY_ID.matcher(id).matches()) {
                throw new IllegalArgumentException("every encryption key must have the form kid:base64");
            }
            if (keys.put(id, key(id, entry.substring(colon + 1).strip())) != null) {
                throw new IllegalArgumentException("encryption key id " + id + " is given twice");
            }
        }
        return new KeyRing(keys);
    }

    private static SecretKey key(String id, String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("encryption key " + id + " is not base64");
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("encryption key " + id + " must be 32 bytes, not " + bytes.length);
        }
        return new SecretKeySpec(bytes, "AES");
    }

    String currentId() {
        return currentId;
    }

    int size() {
        return keys.size();
    }

    Optional<SecretKey> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    SecretKey current() {
        return keys.get(currentId);
    }
}
