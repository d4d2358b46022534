package dev.preop.simulators.supabase;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Compact JWS encoding; who signs, and with what, is the caller's. */
public final class Jwt {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private Jwt() {}

    /** Decides whether a signature belongs to the signed bytes. */
    public interface Verifier {
        boolean verifies(JsonObject header, byte[] signed, byte[] signature);
    }

    /** Header and claims signed by {@code signer}. */
    public static String encode(JsonObject header, JsonObject claims, UnaryOperator<byte[]> signer) {
        String signed = ENCODER.encodeToString(header.toBuffer().getBytes()) + "."
                + ENCODER.encodeToString(claims.toBuffer().getBytes());
        return signed + "." + ENCODER.encodeToString(signer.apply(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    /** The claims of a well-formed token whose signature holds, else empty. Expiry is not looked at. */
    public static Optional<JsonObject> decode(String token, Verifier verifier) {
        int payload = token.indexOf('.');
        int signature = token.lastIndexOf('.');
        if (payload < 0 || signature <= payload) {
            return Optional.empty();
        }
        try {
            JsonObject header = json(token.substring(0, payload));
            byte[] signed = token.substring(0, signature).getBytes(StandardCharsets.US_ASCII);
            return verifier.verifies(header, signed, DECODER.decode(token.substring(signature + 1)))
                    ? Optional.of(json(token.substring(payload + 1, signature)))
                    : Optional.empty();
        } catch (DecodeException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static JsonObject json(String part) {
        return new JsonObject(new String(DECODER.decode(part), StandardCharsets.UTF_8));
    }
}
