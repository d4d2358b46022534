package dev.preop.kit.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.kit.testing.VirtualTime;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private final VirtualTime time = new VirtualTime();
    private final VerifiedTokens tokens = new VerifiedTokens(time.clock());

    @Test
    void aTokenThatWasFoundGoodIsKnownForAMinute() {
        SecurityIdentity identity = verify("good", Duration.ofHours(1));

        time.advance(VerifiedTokens.REMEMBERED.minusMillis(1));
        assertThat(tokens.find("good")).isSameAs(identity);
        assertThat(tokens.find("bad")).isNull();

        augment(identity);
        time.advance(Duration.ofMillis(1));
        assertThat(tokens.find("good"))
                .as("asking with it does not make it last")
                .isNull();
    }

    @Test
    void areAskedBeforeThoseWhoVerify() {
        assertThat(tokens.priority()).isGreaterThan(new OidcLike().priority());
    }

    @Test
    void aTokenIsGoodNoLongerThanItSays() {
        verify("short", Duration.ofSeconds(5));

        time.advance(Duration.ofSeconds(5));

        assertThat(tokens.find("short")).isNull();
    }

    @Test
    void notMoreAreKnownThanThereIsRoomFor() {
        IntStream.range(0, VerifiedTokens.MOST).forEach(number -> verify("token" + number, Duration.ofHours(1)));

        verify("one too many", Duration.ofHours(1));
        assertThat(tokens.find("one too many")).isNull();

        time.advance(VerifiedTokens.REMEMBERED);
        assertThat(tokens.find(verify("one later", Duration.ofHours(1))
                        .getCredential(TokenCredential.class)
                        .getToken()))
                .isNotNull();
    }

    private SecurityIdentity verify(String token, Duration lifetime) {
        SecurityIdentity identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(token, time.clock().instant().plus(lifetime)))
                .addCredential(new TokenCredential(token, "bearer"))
                .build();
        augment(identity);
        return identity;
    }

    private void augment(SecurityIdentity identity) {
        assertThat(tokens.augment(identity, new NothingBlocks()).await().indefinitely())
                .isSameAs(identity);
    }

    private record Token(String getRawToken, Instant expiry) implements JsonWebToken {

        @Override
        public String getName() {
            return "somebody";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of(Claims.exp.name());
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) (name.equals(Claims.exp.name()) ? (Object) expiry.getEpochSecond() : null);
        }
    }

    /** Says nothing of its priority, as Quarkus' own providers do. */
    private static final class OidcLike implements IdentityProvider<TokenAuthenticationRequest> {

        @Override
        public Class<TokenAuthenticationRequest> getRequestType() {
            return TokenAuthenticationRequest.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(
                TokenAuthenticationRequest request, AuthenticationRequestContext context) {
            return Uni.createFrom().nullItem();
        }
    }

    private static final class NothingBlocks implements AuthenticationRequestContext {

        @Override
        public Uni<SecurityIdentity> runBlocking(Supplier<SecurityIdentity> work) {
            return Uni.createFrom().item(work);
        }
    }
}
