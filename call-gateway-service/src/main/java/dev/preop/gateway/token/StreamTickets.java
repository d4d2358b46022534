package dev.preop.gateway.token;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Issues and redeems the one-time token that a stream shows in its {@code start} message. It is bound to session and
 * call, short-lived, and each process honours it once; Twilio's signature on the upgrade stands before it.
 */
@Singleton
public class StreamTickets {

    private static final int SID_BYTES = 34;
    private static final int NONCE_BYTES = 8;
    private static final int PAYLOAD_BYTES = CallContextCodec.BYTES + SID_BYTES + 1 + Long.BYTES + NONCE_BYTES;

    private final TokenSeal seal;
    private final Duration lifetime;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<Long, Long> expiryOfRedeemed = new HashMap<>();

    @Inject
    public StreamTickets(TokenConfig config, Clock clock) {
        this(config.key(), config.streamLifetime(), clock);
    }

    public StreamTickets(String base64Key, Duration lifetime, Clock clock) {
        this.seal = new TokenSeal(base64Key, "stream");
        this.lifetime = lifetime;
        this.clock = clock;
    }

    public String issue(StreamTicket ticket) {
        byte[] sid = ticket.callSid().getBytes(StandardCharsets.US_ASCII);
        if (sid.length != SID_BYTES) {
            throw new IllegalArgumentException("a call sid has 34 characters");
        }
        ByteBuffer payload = ByteBuffer.allocate(PAYLOAD_BYTES);
        CallContextCodec.write(ticket.context(), payload);
        payload.put(sid).put((byte) ticket.attempt());
        payload.putLong(clock.instant().plus(lifetime).toEpochMilli()).putLong(random.nextLong());
        return seal.seal(payload.array());
    }

    /** @throws InvalidTokenException when it is forged, late or was redeemed before */
    public StreamTicket redeem(@Nullable String token) {
        if (token == null) {
            throw new InvalidTokenException("the stream token is missing");
        }
        ByteBuffer payload = ByteBuffer.wrap(seal.open(token, PAYLOAD_BYTES));
        CallContext context = CallContextCodec.read(payload);
        byte[] sid = new byte[SID_BYTES];
        payload.get(sid);
        int attempt = payload.get();
        useOnce(payload.getLong(), payload.getLong());
        return new StreamTicket(context, new String(sid, StandardCharsets.US_ASCII), attempt);
    }

    /** What is remembered is bounded by what could be issued within one lifetime. */
    private synchronized void useOnce(long expiry, long nonce) {
        long now = clock.millis();
        if (now > expiry) {
            throw new InvalidTokenException("the stream token has expired");
        }
        expiryOfRedeemed.values().removeIf(redeemedExpiry -> redeemedExpiry < now);
        if (expiryOfRedeemed.putIfAbsent(nonce, expiry) != null) {
            throw new InvalidTokenException("the stream token was used before");
        }
    }
}
