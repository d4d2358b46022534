package dev.preop.gateway.inbound;

import dev.preop.contracts.CallRef;
import dev.preop.gateway.callstate.CallMemory;
import dev.preop.gateway.token.CallContext;
import dev.preop.gateway.token.StreamTicket;
import dev.preop.gateway.webhook.VoiceAnswers;
import io.opentelemetry.api.trace.Span;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Answers calls that come in, as the assistant of whomever they are for. */
@Singleton
public class InboundCalls {

    /** A caller hears it ring a little longer, and no longer than that. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final Logger LOG = Logger.getLogger(InboundCalls.class);

    private final Reception reception;
    private final VoiceAnswers answers;
    private final CallMemory memory;

    public InboundCalls(Reception reception, VoiceAnswers answers, CallMemory memory) {
        this.reception = reception;
        this.answers = answers;
        this.memory = memory;
    }

    /** The TwiML for the call: a stream to the agent, or a polite refusal. Never fails: a caller is owed a word. */
    public Uni<String> answer(InboundCall call) {
        return reception
                .announce(call)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(session -> session.map(ref -> connect(call, ref)).orElseGet(() -> {
                    LOG.infof("call %s: nobody takes calls at this number", call.callSid());
                    return answers.nobodyHere();
                }))
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.errorf(failure, "call %s: an incoming call could not be announced", call.callSid());
                    return answers.notNow();
                });
    }

    private String connect(InboundCall call, CallRef session) {
        LOG.infof("session %s: incoming call", session.sessionId());
        CallContext context = new CallContext(session, Span.current().getSpanContext());
        memory.note(call.callSid(), notes -> notes.withInbound(context));
        return answers.stream(new StreamTicket(context, call.callSid(), 0));
    }
}
