package dev.preop.kit.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Finds encrypted values by equality: the HMAC-SHA256 of the normalised value, in base64url. It tells who has the same
 * value as whom, so index only what must be looked up.
 */
@ApplicationScoped
public class BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_KEY_BYTES = 32;

    private final SecretKeySpec key;

    @Inject
    public BlindIndex(CryptoConfig config) {
        this(config.indexKey());
    }

    /** An index keyed by base64 of at least 32 bytes. */
    public BlindIndex(String base64Key) {
        byte[] bytes = Base64.getDecoder().decode(base64Key.strip());
        if (bytes.length < MIN_KEY_BYTES) {
            throw new IllegalArgumentException("the blind index key must have at least 32 bytes");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** The index of a value in its one normal form, for example E.164 for a phone number. */
    public String of(String normalisedValue) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] digest = mac.doFinal(normalisedValue.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is not available", e);
        }
    }
}
