package dev.preop.kit.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.kit.testing.VirtualTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTokensTest {

    private static final byte[] SECRET =
            "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final String KEY = Base64.getEncoder().encodeToString(SECRET);
    private static final String OTHER_KEY = Base64.getEncoder().encodeToString(new byte[64]);

    private final VirtualTime time = new VirtualTime();
    private final ServiceTokens task = new ServiceTokens(KEY, "task-service", time.clock());
    private final ServiceTokens gateway = new ServiceTokens(KEY, "call-gateway-service", time.clock());

    @Test
    void aTokenTellsItsAudienceWhoIsCalling() {
        ServiceIdentity caller = gateway.verifyBearer(task.bearer("call-gateway"), "call-gateway");

        assertThat(caller).isEqualTo(new ServiceIdentity("task-service"));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        assertRefused(task.issue("speech-bridge"));
    }

    @Test
    void aTokenExpiresAfterAMinute() {
        String token = task.issue("call-gateway");
        time.advance(Duration.ofSeconds(59));
        assertThat(gateway.verify(token, "call-gateway").name()).isEqualTo("task-service");
        time.advance(Duration.ofSeconds(10));
        assertRefused(token);
    }

    @Test
    void aTokenSignedWithAnotherKeyIsRefused() {
        assertRefused(new ServiceTokens(OTHER_KEY, "task-service", time.clock()).issue("call-gateway"));
    }

    @Test
    void anUnsignedTokenIsRefused() throws JoseException {
        assertRefused(token("none", claims()));
    }

    @Test
    void anotherAlgorithmIsRefusedEvenWithTheRightKey() throws JoseException {
        assertThat(gateway.verify(token("HS256", claims()), "call-gateway").name())
                .isEqualTo("task-service");
        assertRefused(token("HS512", claims()));
    }

    @Test
    void aTokenThatNeverExpiresOrNamesNobodyIsRefused() throws JoseException {
        JwtClaims eternal = claims();
        eternal.unsetClaim("exp");
        JwtClaims tooLong = claims();
        tooLong.setExpirationTime(
                NumericDate.fromMilliseconds(time.now().plus(Duration.ofDays(1)).toEpochMilli()));
        JwtClaims nameless = claims();
        nameless.unsetClaim("iss");

        assertRefused(token("HS256", eternal));
        assertRefused(token("HS256", tooLong));
        assertRefused(token("HS256", nameless));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Basic dXNlcjpwYXNz", "Bearer a.b.c", "Bearer 🤖"})
    void aHeaderThatHoldsNoTokenIsRefused(String header) {
        assertThatThrownBy(() -> gateway.verifyBearer(header, "call-gateway")).isInstanceOf(ProblemException.class);
    }

    private JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("task-service");
        claims.setAudience("call-gateway");
        claims.setExpirationTime(
                NumericDate.fromMilliseconds(time.now().plusSeconds(30).toEpochMilli()));
        return claims;
    }

    private static String token(String algorithm, JwtClaims claims) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setPayload(claims.toJson());
        if (!algorithm.equals("none")) {
            signature.setKey(new SecretKeySpec(SECRET, "HMAC"));
        }
        return signature.getCompactSerialization();
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> gateway.verify(token, "call-gateway"))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNAUTHENTICATED));
    }
}
