package dev.preop.conversation.messaging;

import dev.preop.contracts.ApprovalDecided;
import dev.preop.contracts.Decision;
import dev.preop.conversation.conversation.ConversationStatus;
import dev.preop.conversation.conversation.ExchangeStatus;
import dev.preop.conversation.conversation.LiveCall;
import dev.preop.conversation.conversation.LiveCalls;
import dev.preop.conversation.conversation.PendingApproval;
import dev.preop.conversation.turn.ApprovalDesk;
import dev.preop.conversation.turn.TurnEngine;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** The user decided, or let the time pass: the waiting turn goes on, once. */
@Singleton
class ApprovalDecidedHandler {

    private final LiveCalls calls;
    private final ApprovalDesk desk;
    private final TurnEngine turns;

    ApprovalDecidedHandler(LiveCalls calls, ApprovalDesk desk, TurnEngine turns) {
        this.calls = calls;
        this.desk = desk;
        this.turns = turns;
    }

    Uni<Void> handle(ApprovalDecided event) {
        return calls.find(event.call().sessionId()).chain(call -> goOn(call, event));
    }

    private Uni<Void> goOn(LiveCall call, ApprovalDecided event) {
        PendingApproval approval = call.conversation().state().approval();
        if (approval == null || !approval.id().equals(event.approvalId())) {
            return Uni.createFrom().voidItem();
        }
        if (call.conversation().status() == ConversationStatus.ENDED) {
            return desk.record(call, approval, event.decision());
        }
        if (event.decision() == Decision.APPROVED) {
            return desk.approve(call, approval).chain(() -> resume(call, approval));
        }
        Decision decision = event.decision() == Decision.REJECTED ? Decision.REJECTED : Decision.EXPIRED;
        return desk.decline(call, approval, decision);
    }

    /**
     * What the callee said in the meantime is answered with the decision known: the turn that waited has no more to say.
     * While the operator keeps the agent silent the turn stays unanswered until that ends.
     */
    private Uni<Void> resume(LiveCall call, PendingApproval approval) {
        if (call.conversation().turn() > approval.turn()) {
            call.change(conversation -> conversation.closed(approval.turnId(), ExchangeStatus.ANSWERED));
            return call.save(approval.turnId());
        }
        return call.conversation().state().paused() ? Uni.createFrom().voidItem() : turns.resume(call, approval);
    }
}
