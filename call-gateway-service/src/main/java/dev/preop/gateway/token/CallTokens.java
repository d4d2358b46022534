package dev.preop.gateway.token;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The token in every webhook URL of a call. It replaces a look-up: the gateway has no database that could tell which
 * session a Twilio call belongs to.
 */
@Singleton
public class CallTokens {

    private final TokenSeal seal;

    @Inject
    public CallTokens(TokenConfig config) {
        this(config.key());
    }

    public CallTokens(String base64Key) {
        this.seal = new TokenSeal(base64Key, "call");
    }

    public String issue(CallContext context) {
        ByteBuffer payload = ByteBuffer.allocate(CallContextCodec.BYTES);
        CallContextCodec.write(context, payload);
        return seal.seal(payload.array());
    }

    /** @throws InvalidTokenException when {@code token} was not issued by this suite */
    public CallContext verify(@Nullable String token) {
        if (token == null) {
            throw new InvalidTokenException("the call token is missing");
        }
        return CallContextCodec.read(ByteBuffer.wrap(seal.open(token, CallContextCodec.BYTES)));
    }
}
