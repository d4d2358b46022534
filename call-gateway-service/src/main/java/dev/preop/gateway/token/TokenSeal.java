package dev.preop.gateway.token;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs small byte strings into URL-safe text: payload, then 128 bits of HMAC-SHA256. Each purpose has a key of its own,
 * derived from the one secret, so that a token of one kind is never valid as another.
 */
final class TokenSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int TAG_BYTES = 16;
    private static final int MIN_KEY_BYTES = 32;

    private final SecretKeySpec key;

    TokenSeal(String base64Key, String purpose) {
        byte[] secret = Base64.getDecoder().decode(base64Key.strip());
        if (secret.length < MIN_KEY_BYTES) {
            throw new IllegalArgumentException("the token key must have at least 32 bytes");
        }
        byte[] derived = hmac(new SecretKeySpec(secret, ALGORITHM), purpose.getBytes(StandardCharsets.UTF_8));
        this.key = new SecretKeySpec(derived, ALGORITHM);
    }

    String seal(byte[] payload) {
        byte[] token = Arrays.copyOf(payload, payload.length + TAG_BYTES);
        System.arraycopy(hmac(key, payload), 0, token, payload.length, TAG_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    byte[] open(String token, int payloadBytes) {
        byte[] bytes = decode(token);
        if (bytes.length != payloadBytes + TAG_BYTES) {
            throw new InvalidTokenException("the token has the wrong length");
        }
        byte[] payload = Arrays.copyOf(bytes, payloadBytes);
        byte[] expected = Arrays.copyOf(hmac(key, payload), TAG_BYTES);
        if (!MessageDigest.isEqual(expected, Arrays.copyOfRange(bytes, payloadBytes, bytes.length))) {
            throw new InvalidTokenException("the token is not signed by this suite");
        }
        return payload;
    }

    private static byte[] decode(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            throw new InvalidTokenException("the token is not base64url");
        }
    }

    private static byte[] hmac(SecretKeySpec key, byte[] payload) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(payload);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is not available", e);
        }
    }
}
