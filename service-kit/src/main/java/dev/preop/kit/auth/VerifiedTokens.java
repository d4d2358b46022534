package dev.preop.kit.auth;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the tokens that were found good, because verifying a signature takes longer than most of what is asked with
 * it. A token is good for as long as it says and is verified anew every minute, after which a key that was withdrawn counts
 * no more. A token that was refused is never remembered.
 */
@Singleton
public class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest>, SecurityIdentityAugmentor {

    static final Duration REMEMBERED = Duration.ofMinutes(1);

    /** That of those who verify tokens, unless they say otherwise, is one more than what is called the first. */
    private static final int BEFORE_ALL = SYSTEM_FIRST + 2;

    /** While there are more, newcomers are verified each time: tokens are easily had, memory is not. */
    static final int MOST = 10_000;

    private final Map<String, Verified> byToken = new ConcurrentHashMap<>();
    private final Clock clock;

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    private record Verified(SecurityIdentity identity, Instant until) {}

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before those who verify tokens and before those who add to an identity. */
    @Override
    public int priority() {
        return BEFORE_ALL;
    }

    /** The identity of a known token; nothing for any other, which is then for others to verify. */
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return Uni.createFrom().item(find(request.getToken().getToken()));
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        TokenCredential token = identity.getCredential(TokenCredential.class);
        if (token != null && identity.getPrincipal() instanceof JsonWebToken claims) {
            remember(token.getToken(), identity, Instant.ofEpochSecond(claims.getExpirationTime()));
        }
        return Uni.createFrom().item(identity);
    }

    @Nullable
    SecurityIdentity find(String token) {
        Verified known = byToken.get(token);
        return known != null && clock.instant().isBefore(known.until()) ? known.identity() : null;
    }

    private void remember(String token, SecurityIdentity identity, Instant expiry) {
        Instant now = clock.instant();
        if (find(token) != null) {
            return;
        }
        if (byToken.size() >= MOST) {
            byToken.values().removeIf(known -> !now.isBefore(known.until()));
        }
        if (byToken.size() < MOST) {
            Instant minute = now.plus(REMEMBERED);
            byToken.put(token, new Verified(identity, expiry.isBefore(minute) ? expiry : minute));
        }
    }
}
