package dev.preop.kit.auth;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Issues and checks the short-lived HS256 tokens by which services trust each other. */
@ApplicationScoped
public class ServiceTokens {

    /** How long a token is good for; it is made anew for each call. */
    public static final Duration LIFETIME = Duration.ofSeconds(60);

    private static final int CLOCK_SKEW_SECONDS = 5;
    private static final int MIN_KEY_BYTES = 32;
    private static final String SCHEME = "bearer ";

    private final SecretKeySpec key;
    private final String serviceName;
    private final Clock clock;

    @Inject
    public ServiceTokens(AuthConfig config, Clock clock) {
        this(config.serviceTokenKey(), config.serviceName(), clock);
    }

    public ServiceTokens(String base64Key, String serviceName, Clock clock) {
        byte[] bytes = Base64.getDecoder().decode(base64Key.strip());
        if (bytes.length < MIN_KEY_BYTES) {
            throw new IllegalArgumentException("the service token key must have at least 32 bytes");
        }
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
        this.serviceName = serviceName;
        this.clock = clock;
    }

    /** A token from this service for {@code audience}, for example {@code call-gateway}. */
    public String issue(String audience) {
        NumericDate now = now();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(serviceName);
        claims.setAudience(audience);
        claims.setIssuedAt(now);
        claims.setExpirationTime(NumericDate.fromSeconds(now.getValue() + LIFETIME.toSeconds()));
        claims.setGeneratedJwtId();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setPayload(claims.toJson());
        signature.setKey(key);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("HS256 is not available", e);
        }
    }

    /** The value of an {@code Authorization} header for a call to {@code audience}. */
    public String bearer(String audience) {
        return "Bearer " + issue(audience);
    }

    /**
     * Who made {@code token} for {@code audience}.
     *
     * @throws ProblemException {@link ErrorCode#UNAUTHENTICATED} when it is not a valid service token for it
     */
    public ServiceIdentity verify(@Nullable String token, String audience) {
        if (token == null) {
            throw refused();
        }
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(
                            AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256)
                    .setVerificationKey(key)
                    .setRequireExpirationTime()
                    .setMaxFutureValidityInMinutes(2)
                    .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                    .setExpectedAudience(audience)
                    .setExpectedIssuer(true, (String) null)
                    .setEvaluationTime(now())
                    .build()
                    .processToClaims(token);
            return new ServiceIdentity(claims.getIssuer());
        } catch (InvalidJwtException | MalformedClaimException e) {
            throw refused();
        }
    }

    /** As {@link #verify}, on the value of an {@code Authorization} header. */
    public ServiceIdentity verifyBearer(@Nullable String authorization, String audience) {
        boolean bearer = authorization != null
                && authorization.length() > SCHEME.length()
                && authorization
                        .substring(0, SCHEME.length())
                        .toLowerCase(Locale.ROOT)
                        .equals(SCHEME);
        return verify(bearer ? authorization.substring(SCHEME.length()).strip() : null, audience);
    }

    private NumericDate now() {
        return NumericDate.fromMilliseconds(clock.millis());
    }

    private static ProblemException refused() {
        return new ProblemException(ErrorCode.UNAUTHENTICATED, "A valid service token for this service is needed.");
    }
}
