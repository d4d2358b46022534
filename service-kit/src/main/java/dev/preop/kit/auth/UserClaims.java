package dev.preop.kit.auth;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The signed-in user as Supabase's token tells: the whole payload as JSON for the database's policies, and the roles of
 * {@code app_metadata}, which users cannot edit themselves.
 */
public record UserClaims(UUID userId, String json, Set<String> roles) {

    private static final String AUTHENTICATED = "authenticated";

    public UserClaims {
        roles = Set.copyOf(roles);
    }

    /**
     * Reads a token whose signature, issuer, audience and expiry are already checked.
     *
     * @throws ProblemException when it is not the token of a signed-in user: {@code anon} and {@code service_role}
     *     tokens come from the same issuer
     */
    public static UserClaims of(JsonWebToken jwt) {
        if (jwt.getRawToken() == null) {
            throw new ProblemException(ErrorCode.UNAUTHENTICATED, "Sign in first.");
        }
        TokenPayload payload = TokenPayload.of(jwt.getRawToken());
        JsonNode claims = payload.claims();
        if (!claims.path("role").asText().equals(AUTHENTICATED)) {
            throw new ProblemException(ErrorCode.FORBIDDEN, "This is not the token of a signed-in user.");
        }
        Set<String> roles = claims.path("app_metadata")
                .path("roles")
                .valueStream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .collect(Collectors.toUnmodifiableSet());
        return new UserClaims(userId(claims), payload.json(), roles);
    }

    private static UUID userId(JsonNode claims) {
        try {
            return UUID.fromString(claims.path("sub").asText());
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ErrorCode.UNAUTHENTICATED, "The token names no user.");
        }
    }
}
