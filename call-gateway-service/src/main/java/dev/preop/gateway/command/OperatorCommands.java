package dev.preop.gateway.command;

import dev.preop.contracts.CallCommanded;
import dev.preop.gateway.callstate.EndReason;
import dev.preop.gateway.hangup.HangUps;
import dev.preop.gateway.media.LiveSessions;
import dev.preop.gateway.token.CallContext;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Carries out the one order that is the carrier's business, hanging up; the agent itself sees to all others. */
@Singleton
public class OperatorCommands {

    private static final Pattern CALL_SID = Pattern.compile("CA[0-9a-fA-F]{32}");
    private static final Logger LOG = Logger.getLogger(OperatorCommands.class);

    private final HangUps hangUps;
    private final LiveSessions live;

    public OperatorCommands(HangUps hangUps, LiveSessions live) {
        this.hangUps = hangUps;
        this.live = live;
    }

    /** Completes when the order is carried out or concerns somebody else. */
    public Uni<Void> carryOut(CallCommanded order, CallContext context) {
        return switch (order.command()) {
            case HANG_UP -> hangUp(order, context);
            case PAUSE, RESUME, SAY, TRANSFER, PRESS_DIGITS, UNKNOWN ->
                Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> hangUp(CallCommanded order, CallContext context) {
        UUID sessionId = order.call().sessionId();
        Optional<String> callSid = Optional.ofNullable(order.callSid())
                .filter(sid -> CALL_SID.matcher(sid).matches());
        if (callSid.isEmpty()) {
            LOG.warnf("session %s: the operator hangs up a call that has no sid", sessionId);
            return Uni.createFrom().voidItem();
        }
        return hangUps.order(context, callSid.get(), EndReason.OPERATOR)
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.errorf(failure, "session %s: the operator's hang-up failed, dropping the stream", sessionId);
                    live.of(sessionId).ifPresent(session -> session.drop("hanging up"));
                    return null;
                });
    }
}
