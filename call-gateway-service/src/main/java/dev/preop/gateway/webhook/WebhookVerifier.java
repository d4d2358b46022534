package dev.preop.gateway.webhook;

import dev.preop.gateway.signature.SignatureCheck;
import dev.preop.gateway.signature.TwilioForm;
import dev.preop.gateway.token.CallTokens;
import dev.preop.gateway.token.InvalidTokenException;
import dev.preop.gateway.twilio.TwilioConfig;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Believes a webhook only once Twilio's signature and our own call token have both been checked. */
@Singleton
public class WebhookVerifier {

    private static final Pattern CALL_SID = Pattern.compile("CA[0-9a-fA-F]{32}");

    private final SignatureCheck signatures;
    private final CallTokens tokens;
    private final String accountSid;

    public WebhookVerifier(SignatureCheck signatures, CallTokens tokens, TwilioConfig config) {
        this.signatures = signatures;
        this.tokens = tokens;
        this.accountSid = config.accountSid();
    }

    /**
     * Verifies a webhook.
     *
     * @param pathAndQuery as received, not decoded: the signature covers every byte of it
     * @throws ProblemException {@code invalid_signature} or {@code malformed_request}
     */
    public Webhook verify(String pathAndQuery, @Nullable String signature, @Nullable String callToken, String body) {
        TwilioForm form = parse(body);
        if (!signatures.isSignedPost(pathAndQuery, signature, form)) {
            throw new ProblemException(ErrorCode.INVALID_SIGNATURE, "The request is not signed by Twilio.");
        }
        String callSid = form.value("CallSid")
                .filter(sid -> CALL_SID.matcher(sid).matches())
                .orElseThrow(() -> malformed("CallSid is missing or malformed."));
        if (!form.value("AccountSid").equals(Optional.of(accountSid))) {
            throw malformed("AccountSid is not ours.");
        }
        try {
            return new Webhook(tokens.verify(callToken), callSid, form);
        } catch (InvalidTokenException e) {
            throw malformed("The call token is not valid.");
        }
    }

    private static TwilioForm parse(String body) {
        try {
            return TwilioForm.parse(body);
        } catch (IllegalArgumentException e) {
            throw malformed("The form is not well-formed.");
        }
    }

    private static ProblemException malformed(String detail) {
        return new ProblemException(ErrorCode.MALFORMED_REQUEST, detail);
    }
}
