package dev.preop.gateway.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * {@code X-Twilio-Signature}: base64 of HMAC-SHA1, keyed by the primary auth token, over the URL and then every
 * parameter's name and value, sorted. The SDK's validator takes a map, which loses repeated parameters.
 */
public final class TwilioSignature {

    private static final String ALGORITHM = "HmacSHA1";

    private final SecretKeySpec key;

    public TwilioSignature(String authToken) {
        this.key = new SecretKeySpec(authToken.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Whether {@code signature} is that of the request under any of the URL forms Twilio may have signed. */
    public boolean matches(@Nullable String signature, Stream<String> urls, TwilioForm form) {
        if (signature == null) {
            return false;
        }
        byte[] given = signature.getBytes(StandardCharsets.UTF_8);
        String parameters = String.join("", form.signedText());
        return urls.map(url -> sign(url + parameters))
                .map(expected -> expected.getBytes(StandardCharsets.UTF_8))
                .reduce(false, (found, expected) -> MessageDigest.isEqual(expected, given) | found, Boolean::logicalOr);
    }

    private String sign(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA1 is not available", e);
        }
    }
}
