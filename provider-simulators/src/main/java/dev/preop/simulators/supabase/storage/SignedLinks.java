package dev.preop.simulators.supabase.storage;

import dev.preop.simulators.supabase.Jwt;
import io.vertx.core.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Links that let whoever holds them download one object until they expire. */
final class SignedLinks {

    private final byte[] key = new byte[32];
    private final Clock clock;

    SignedLinks(Clock clock) {
        this.clock = clock;
        new SecureRandom().nextBytes(key);
    }

    /** A link relative to {@code /storage/v1}. */
    String sign(StoredObject object, long expiresInSeconds) {
        long now = clock.instant().getEpochSecond();
        JsonObject claims = new JsonObject()
                .put("url", object.key())
                .put("scope", "download")
                .put("iat", now)
                .put("exp", now + expiresInSeconds);
        JsonObject header = new JsonObject().put("alg", "HS256").put("typ", "JWT");
        return "/object/sign/" + object.key() + "?token=" + Jwt.encode(header, claims, this::mac);
    }

    /** Fails unless {@code token} was signed here for this object and is still good. */
    void check(@Nullable String token, String key) {
        if (token == null) {
            throw StorageFailure.missing("token");
        }
        JsonObject claims = Jwt.decode(token, (header, signed, proof) -> MessageDigest.isEqual(mac(signed), proof))
                .orElseThrow(() -> StorageFailure.invalidJwt("signature verification failed"));
        if (claims.getLong("exp") <= clock.instant().getEpochSecond()) {
            throw StorageFailure.invalidJwt("\"exp\" claim timestamp check failed");
        }
        if (!"download".equals(claims.getString("scope")) || !key.equals(claims.getString("url"))) {
            throw StorageFailure.invalidSignature();
        }
    }

    private byte[] mac(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java runtime has no HMAC-SHA256", impossible);
        }
    }
}
