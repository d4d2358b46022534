package dev.preop.kit.testing;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** Fresh keys for every run: none is worth stealing. */
final class TestKeys {

    private static final int BYTES = 32;

    private TestKeys() {}

    static Map<String, String> all() {
        return Map.of("PII_ENCRYPTION_KEY", "test:" + key(), "PII_INDEX_KEY", key(), "SERVICE_TOKEN_KEY", key());
    }

    private static String key() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
