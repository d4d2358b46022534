package dev.preop.kit.http;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Slows down users who ask too often; counted by verified tokens only, so that nobody uses up another's share. */
@Singleton
public class UserRate {

    private final Rate rate;
    private final RateConfig config;
    private final Instance<CurrentIdentityAssociation> signedIn;

    UserRate(Clock clock, RateConfig config, Instance<CurrentIdentityAssociation> signedIn) {
        rate = new Rate(clock);
        this.config = config;
        this.signedIn = signedIn;
    }

    @ServerRequestFilter
    public Uni<Response> check() {
        return config.perUser() == 0 || signedIn.isUnsatisfied()
                ? Uni.createFrom().nullItem()
                : signedIn.get().getDeferredIdentity().invoke(this::count).replaceWith((Response) null);
    }

    private void count(SecurityIdentity user) {
        if (user.isAnonymous()) {
            return;
        }
        Duration wait = rate.ask(user.getPrincipal().getName(), config.perUser());
        if (!wait.isZero()) {
            throw new ProblemException(ErrorCode.TOO_MANY_REQUESTS, "You ask too much at once.").retryAfter(wait);
        }
    }
}
