package dev.preop.conversation.turn;

import dev.preop.contracts.Decision;
import dev.preop.contracts.HangUpReason;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.ConversationStore;
import dev.preop.conversation.conversation.Exchange;
import dev.preop.conversation.conversation.ExchangeStatus;
import dev.preop.conversation.conversation.LiveCall;
import dev.preop.conversation.conversation.PendingApproval;
import dev.preop.conversation.conversation.Utterance;
import dev.preop.conversation.language.Phrase;
import dev.preop.conversation.language.Phrases;
import dev.preop.kit.ids.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Asks the user in mid-call and keeps the callee company meanwhile. Who decides, and when the time is over, is known by
 * the service that the user talks to; the timer here is for when nothing comes from there.
 */
@Singleton
public class ApprovalDesk {

    private static final Duration GRACE = Duration.ofSeconds(5);

    private final ApprovalRequests requests;
    private final ConversationStore store;
    private final Replies replies;
    private final TurnSurroundings around;

    ApprovalDesk(ApprovalRequests requests, ConversationStore store, Replies replies, TurnSurroundings around) {
        this.requests = requests;
        this.store = store;
        this.replies = replies;
        this.around = around;
    }

    /** Asks; the turn goes on with the answer. From now on the call waits, even before the question is durable. */
    Uni<Void> open(LiveCall call, TurnRef ref, UUID inReplyTo, Question question) {
        PendingApproval approval = new PendingApproval(
                Ids.named("approval", ref.id() + "/" + nextIndex(call, ref.id())),
                ref.id(),
                ref.turn(),
                inReplyTo,
                question.amount(),
                around.clock().instant().plus(around.config().approvalTimeout()));
        Conversation asking = call.change(conversation -> conversation.now(state -> state.awaiting(approval)));
        await(call, approval);
        return Uni.createFrom()
                .deferred(() -> requests.ask(asking, approval, question.reason(), words(asking, approval.turnId())));
    }

    /**
     * The callee says something while the user is being asked: that turn waits from now on. A question gets an answer;
     * "take your time" does not.
     */
    Uni<Void> keepWaiting(LiveCall call, TurnRef ref, PendingApproval approval, Utterance utterance) {
        PendingApproval moved = approval.in(ref.id(), ref.turn(), utterance.id());
        call.change(conversation ->
                conversation.now(state -> state.awaiting(moved)).closed(approval.turnId(), ExchangeStatus.ANSWERED));
        await(call, moved);
        TurnOutput output = new TurnOutput(call, ref, replies);
        if (utterance.text().contains("?")) {
            output.give(List.of(stillWaiting(call, ref.id())), 0);
        }
        return output.settle(ExchangeStatus.WAITING)
                .chain(() -> call.save(approval.turnId()))
                .chain(call::saveProgress);
    }

    /** The user agreed: the turn may go on. */
    public Uni<Void> approve(LiveCall call, PendingApproval approval) {
        call.cancelTurn();
        call.change(conversation -> conversation.now(state -> state.approved(approval)));
        return record(call, approval, Decision.APPROVED);
    }

    /** Remembers the decision, without any effect on the call. */
    public Uni<Void> record(LiveCall call, PendingApproval approval, Decision decision) {
        Decision known = decision == Decision.UNKNOWN ? Decision.EXPIRED : decision;
        return store.decide(call.conversation(), approval.id(), known).replaceWithVoid();
    }

    /** The user refused, or did not answer: the turn ends with a scripted line. */
    public Uni<Void> decline(LiveCall call, PendingApproval approval, Decision decision) {
        call.cancelTurn();
        Conversation now = call.change(conversation -> conversation.now(state -> state.declined()));
        TurnOutput output = new TurnOutput(call, ref(call, approval), replies);
        output.give(ending(now, approval, decision, nextIndex(call, approval.turnId())), 0);
        return output.settle(ExchangeStatus.ANSWERED).chain(() -> record(call, approval, decision));
    }

    /** The turn that waits, as it goes on: it answers the user now, and its time is not the callee's. */
    static TurnRef ref(LiveCall call, PendingApproval approval) {
        return TurnRef.ofAgent(call.conversation().call(), approval.turnId(), approval.turn(), null);
    }

    private static List<Move> ending(Conversation now, PendingApproval approval, Decision decision, int index) {
        Phrases phrases = now.briefing().phrases();
        if (decision == Decision.REJECTED) {
            Phrase line = approval.amount() == null ? Phrase.REQUEST_DECLINED : Phrase.PRICE_DECLINED;
            return List.of(new Move.Say(index, phrases.the(line), true));
        }
        return List.of(
                new Move.Say(index, phrases.the(Phrase.NO_ANSWER), false),
                new Move.HangUp(index + 1, HangUpReason.GOAL_FAILED, true));
    }

    private void await(LiveCall call, PendingApproval approval) {
        Duration left = Duration.between(around.clock().instant(), approval.expiresAt());
        call.begin(new Wait(
                approval.turnId(),
                List.of(
                        around.timers().every(around.config().waitingPeriod(), () -> sayStillWaiting(call, approval)),
                        around.timers().after(left.plus(GRACE), () -> expire(call, approval)))));
    }

    private void sayStillWaiting(LiveCall call, PendingApproval approval) {
        new TurnOutput(call, ref(call, approval), replies).give(List.of(stillWaiting(call, approval.turnId())), 0);
    }

    private static Move stillWaiting(LiveCall call, UUID turnId) {
        String words = Fillers.next(call.conversation(), Phrase.STILL_WAITING);
        return new Move.Say(nextIndex(call, turnId), words, false);
    }

    private void expire(LiveCall call, PendingApproval approval) {
        decline(call, approval, Decision.EXPIRED).subscribe().with(ignored -> {}, ignored -> {});
    }

    private static int nextIndex(LiveCall call, UUID turnId) {
        return call.conversation().exchange(turnId).map(Exchange::nextIndex).orElse(0);
    }

    private static String words(Conversation conversation, UUID turnId) {
        return String.join(
                " ",
                conversation.exchange(turnId).stream()
                        .flatMap(exchange -> exchange.utterances().stream())
                        .map(Utterance::text)
                        .toList());
    }
}
