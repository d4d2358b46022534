package dev.preop.kit.testing;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** Fresh keys for every run: none is worth stealing. */
final class TestKeys {

    private static final String OLDER = "older";
    private static final int BYTES = 32;

    private TestKeys() {}

    static Map<String, String> all() {
        return Map.of(
                "PII_ENCRYPTION_KEY",
                "test:" + key() + "," + OLDER + ":" + key(),
                "PII_INDEX_KEY",
                key(),
                "SERVICE_TOKEN_KEY",
                key());
    }

    /** The encryption key that still opens but does not seal any more. */
    static String olderEncryptionKey() {
        return Arrays.stream(Infra.value("PII_ENCRYPTION_KEY").split(",", -1))
                .filter(key -> key.startsWith(OLDER + ":"))
                .findFirst()
                .orElseThrow();
    }

    private static String key() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
