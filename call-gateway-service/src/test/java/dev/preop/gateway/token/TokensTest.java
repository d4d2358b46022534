package dev.preop.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.contracts.CallRef;
import dev.preop.kit.testing.VirtualTime;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final String KEY = "c2l4dGVlbiBieXRlcyB0d2ljZSBpcyB0aGlydHktdHdvIQ==";
    private static final String CALL_SID = "CA0123456789abcdef0123456789abcdef";

    private final CallContext context = new CallContext(
            new CallRef(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()),
            SpanContext.createFromRemoteParent(
                    "0af7651916cd43dd8448eb211c80319c",
                    "b7ad6b7169203331",
                    TraceFlags.getSampled(),
                    TraceState.getDefault()));
    private final VirtualTime time = new VirtualTime();
    private final CallTokens calls = new CallTokens(KEY);
    private final StreamTickets tickets = new StreamTickets(KEY, Duration.ofSeconds(60), time.clock());

    @Test
    void shouldCarryTheWholeContextThroughAUrl() {
        String token = calls.issue(context);

        assertThat(calls.verify(token)).isEqualTo(context);
        assertThat(token).matches("[A-Za-z0-9_-]{119}");
    }

    @Test
    void shouldRefuseATokenWithOneBitChanged() {
        String token = calls.issue(context);
        char last = token.charAt(10);
        String forged = token.substring(0, 10) + (last == 'A' ? 'B' : 'A') + token.substring(11);

        assertThatThrownBy(() -> calls.verify(forged)).isInstanceOf(InvalidTokenException.class);
    }

    @Test
    void shouldRefuseGarbage() {
        assertThatThrownBy(() -> calls.verify(null)).isInstanceOf(InvalidTokenException.class);
        assertThatThrownBy(() -> calls.verify("")).isInstanceOf(InvalidTokenException.class);
        assertThatThrownBy(() -> calls.verify("%%%")).isInstanceOf(InvalidTokenException.class);
        assertThatThrownBy(() -> calls.verify("A".repeat(4096))).isInstanceOf(InvalidTokenException.class);
    }

    @Test
    void shouldRefuseTheTokenOfAnotherSuite() {
        CallTokens others = new CallTokens("YW5vdGhlciBrZXkgb2YgdGhpcnR5LXR3byBieXRlcyEhIQ==");

        assertThatThrownBy(() -> calls.verify(others.issue(context))).hasMessageContaining("not signed");
    }

    @Test
    void shouldRedeemATicketOnce() {
        String token = tickets.issue(new StreamTicket(context, CALL_SID, 2));

        assertThat(tickets.redeem(token)).isEqualTo(new StreamTicket(context, CALL_SID, 2));
        assertThatThrownBy(() -> tickets.redeem(token)).hasMessageContaining("used before");
    }

    @Test
    void shouldRefuseALateTicket() {
        String token = tickets.issue(new StreamTicket(context, CALL_SID, 0));

        time.advance(Duration.ofSeconds(61));

        assertThatThrownBy(() -> tickets.redeem(token)).hasMessageContaining("expired");
    }

    @Test
    void shouldNotTakeACallTokenForATicket() {
        assertThatThrownBy(() -> tickets.redeem(calls.issue(context))).isInstanceOf(InvalidTokenException.class);
    }
}
