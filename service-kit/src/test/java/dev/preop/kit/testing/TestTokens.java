package dev.preop.kit.testing;

import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** Signs tokens as Supabase does, or as it would not. */
final class TestTokens {

    private TestTokens() {}

    static String signed(JwtClaims claims) {
        return attempt(() -> sign(claims, ownKey()));
    }

    static String signedElsewhere(JwtClaims claims) {
        return attempt(() -> {
            PublicJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(ownKey().getKeyId());
            return sign(claims, key);
        });
    }

    static String unsigned(JwtClaims claims) {
        return attempt(() -> {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
            signature.setPayload(claims.toJson());
            return signature.getCompactSerialization();
        });
    }

    private static String sign(JwtClaims claims, PublicJsonWebKey key) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        return signature.getCompactSerialization();
    }

    private static PublicJsonWebKey ownKey() throws JoseException {
        return (PublicJsonWebKey) JsonWebKey.Factory.newJwk(JsonUtil.parseJson(Infra.value(TestSupabase.SIGNING_KEY)));
    }

    private static String attempt(Signing signing) {
        try {
            return signing.sign();
        } catch (JoseException e) {
            throw new IllegalStateException("the token cannot be made", e);
        }
    }

    private interface Signing {

        String sign() throws JoseException;
    }
}
