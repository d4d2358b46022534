package dev.preop.gateway.media.socket;

import dev.preop.gateway.signature.SignatureCheck;
import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** Lets nobody but Twilio open a media socket. */
@Singleton
public class SignedUpgradeCheck implements HttpUpgradeCheck {

    private static final Pattern SESSION_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final SignatureCheck signatures;

    public SignedUpgradeCheck(SignatureCheck signatures) {
        this.signatures = signatures;
    }

    @Override
    public Uni<CheckResult> perform(HttpUpgradeContext context) {
        String signature = context.httpRequest().getHeader("X-Twilio-Signature");
        if (!signatures.isSignedUpgrade(context.httpRequest().uri(), signature)) {
            return CheckResult.rejectUpgrade(403);
        }
        boolean namesSession =
                SESSION_ID.matcher(context.pathParam("sessionId")).matches();
        return namesSession ? CheckResult.permitUpgrade() : CheckResult.rejectUpgrade(404);
    }
}
