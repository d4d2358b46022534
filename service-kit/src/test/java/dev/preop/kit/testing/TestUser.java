package dev.preop.kit.testing;

import dev.preop.kit.auth.UserClaims;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jose4j.jwt.JwtClaims;

/** A signed-in user whose tokens are shaped like Supabase's. */
public record TestUser(UUID id, String email, String fullName, List<String> roles) {

    private static final float LIFETIME_MINUTES = 60;

    public TestUser {
        roles = List.copyOf(roles);
    }

    /** A valid access token. */
    public String token() {
        return token(claims -> {});
    }

    /** An access token with some claims changed or removed, signed properly. */
    public String token(Consumer<JwtClaims> change) {
        JwtClaims claims = payload();
        change.accept(claims);
        return TestTokens.signed(claims);
    }

    /** The payload of a valid token under {@code alg: none}. */
    public String unsignedToken() {
        return TestTokens.unsigned(payload());
    }

    /** The payload of a valid token signed with a key that is not in the JWKS, under the key id of one that is. */
    public String tokenOfAnotherProject() {
        return TestTokens.signedElsewhere(payload());
    }

    /** The value of an {@code Authorization} header. */
    public String bearer() {
        return "Bearer " + token();
    }

    /** What a service makes of the token. */
    public UserClaims claims() {
        return new UserClaims(id, payload().toJson(), Set.copyOf(roles));
    }

    private JwtClaims payload() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(Infra.value("SUPABASE_URL") + "/auth/v1");
        claims.setSubject(id.toString());
        claims.setAudience("authenticated");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(LIFETIME_MINUTES);
        claims.setStringClaim("email", email);
        claims.setStringClaim("role", "authenticated");
        claims.setStringClaim("aal", "aal1");
        claims.setStringClaim("session_id", id.toString());
        claims.setClaim("is_anonymous", false);
        claims.setClaim("app_metadata", Map.of("provider", "email", "providers", List.of("email"), "roles", roles));
        claims.setClaim("user_metadata", Map.of("full_name", fullName));
        return claims;
    }
}
