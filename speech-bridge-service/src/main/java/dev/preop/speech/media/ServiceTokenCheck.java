package dev.preop.speech.media;

import dev.preop.kit.auth.ServiceTokens;
import dev.preop.kit.problem.ProblemException;
import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Lets only other services of the suite open a media socket. */
@Singleton
public class ServiceTokenCheck implements HttpUpgradeCheck {

    /** The audience that a token for this service must name. */
    static final String AUDIENCE = "speech-bridge";

    private static final int UNAUTHORIZED = 401;

    private final ServiceTokens tokens;

    public ServiceTokenCheck(ServiceTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Uni<CheckResult> perform(HttpUpgradeContext context) {
        try {
            tokens.verifyBearer(context.httpRequest().getHeader("Authorization"), AUDIENCE);
            return CheckResult.permitUpgrade();
        } catch (ProblemException e) {
            return CheckResult.rejectUpgrade(UNAUTHORIZED);
        }
    }
}
