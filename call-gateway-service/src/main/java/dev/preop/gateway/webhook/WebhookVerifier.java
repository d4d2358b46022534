package dev.preop.gateway.webhook;

import dev.preop.gateway.callstate.CallMemory;
import dev.preop.gateway.signature.SignatureCheck;
import dev.preop.gateway.signature.TwilioForm;
import dev.preop.gateway.token.CallContext;
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
    private final CallMemory memory;
    private final String accountSid;

    public WebhookVerifier(SignatureCheck signatures, CallTokens tokens, CallMemory memory, TwilioConfig config) {
        this.signatures = signatures;
        this.tokens = tokens;
        this.memory = memory;
        this.accountSid = config.accountSid();
    }

    /**
     * Verifies a webhook about a call of ours. Only for one that came in, and that this process answered, the token may
     * be missing: its number is set up with addresses that know of no call.
     *
     * @param pathAndQuery as received, not decoded: the signature covers every byte of it
     * @throws ProblemException {@code invalid_signature} or {@code malformed_request}
     */
    public Webhook verify(String pathAndQuery, @Nullable String signature, @Nullable String callToken, String body) {
        TwilioForm form = signed(pathAndQuery, signature, body);
        String callSid = callSid(form);
        return new Webhook(context(callToken, callSid), callSid, form);
    }

    /**
     * Verifies that a webhook comes from Twilio and our account, whatever it is about.
     *
     * @throws ProblemException {@code invalid_signature} or {@code malformed_request}
     */
    public TwilioForm signed(String pathAndQuery, @Nullable String signature, String body) {
        TwilioForm form = parse(body);
        if (!signatures.isSignedPost(pathAndQuery, signature, form)) {
            throw new ProblemException(ErrorCode.INVALID_SIGNATURE, "The request is not signed by Twilio.");
        }
        if (!form.value("AccountSid").equals(Optional.of(accountSid))) {
            throw malformed("AccountSid is not ours.");
        }
        return form;
    }

    /** @throws ProblemException {@code malformed_request} when the form names no call */
    public static String callSid(TwilioForm form) {
        return form.value("CallSid")
                .filter(sid -> CALL_SID.matcher(sid).matches())
                .orElseThrow(() -> malformed("CallSid is missing or malformed."));
    }

    private CallContext context(@Nullable String callToken, String callSid) {
        CallContext inbound = memory.of(callSid).inbound();
        if (callToken == null && inbound != null) {
            return inbound;
        }
        try {
            return tokens.verify(callToken);
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
