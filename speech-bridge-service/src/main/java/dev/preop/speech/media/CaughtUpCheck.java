package dev.preop.speech.media;

import dev.preop.speech.messaging.CatchUp;
import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Takes no call before this instance knows what happened on it; the gateway tries again. */
@Singleton
public class CaughtUpCheck implements HttpUpgradeCheck {

    private static final int UNAVAILABLE = 503;

    private final CatchUp catchUp;

    public CaughtUpCheck(CatchUp catchUp) {
        this.catchUp = catchUp;
    }

    @Override
    public Uni<CheckResult> perform(HttpUpgradeContext context) {
        return catchUp.isDone() ? CheckResult.permitUpgrade() : CheckResult.rejectUpgrade(UNAVAILABLE);
    }
}
