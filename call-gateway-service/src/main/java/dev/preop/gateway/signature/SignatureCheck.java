package dev.preop.gateway.signature;

import dev.preop.gateway.twilio.PublicUrl;
import dev.preop.gateway.twilio.TwilioConfig;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks signatures over the public address, as configured, with path and query exactly as received. */
@Singleton
public class SignatureCheck {

    private static final TwilioForm NO_PARAMETERS = TwilioForm.parse("");

    private final TwilioSignature signature;
    private final PublicUrl publicUrl;
    private final Counter refused;

    public SignatureCheck(TwilioConfig config, PublicUrl publicUrl, MeterRegistry metrics) {
        this.signature = new TwilioSignature(config.authToken());
        this.publicUrl = publicUrl;
        this.refused = metrics.counter("twilio.signatures.refused");
    }

    /** Whether a form post is signed. */
    public boolean isSignedPost(String pathAndQuery, @Nullable String header, TwilioForm form) {
        return counted(signature.matches(header, publicUrl.signedForms(pathAndQuery), form));
    }

    /** Whether the upgrade of a media socket is signed. */
    public boolean isSignedUpgrade(String path, @Nullable String header) {
        Stream<String> forms = publicUrl.signedSocketForms(path);
        return counted(signature.matches(header, forms, NO_PARAMETERS));
    }

    private boolean counted(boolean signed) {
        if (!signed) {
            refused.increment();
        }
        return signed;
    }
}
