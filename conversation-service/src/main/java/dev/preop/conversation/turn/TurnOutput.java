package dev.preop.conversation.turn;

import dev.preop.contracts.HangUpReason;
import dev.preop.conversation.conversation.ExchangeStatus;
import dev.preop.conversation.conversation.LiveCall;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** Hands out the moves of one turn: remembered, published at once, made durable behind. For one thread. */
final class TurnOutput {

    private final LiveCall call;
    private final TurnRef ref;
    private final Replies replies;
    private final List<Uni<Void>> published = new ArrayList<>();

    TurnOutput(LiveCall call, TurnRef ref, Replies replies) {
        this.call = call;
        this.ref = ref;
        this.replies = replies;
    }

    void give(List<Move> moves, long llmMs) {
        for (Move move : moves) {
            Uni<Void> publishing = replies.publish(ref, move, llmMs).memoize().indefinitely();
            publishing.subscribe().with(ignored -> {}, ignored -> {});
            published.add(publishing);
            remember(move);
        }
        if (!moves.isEmpty()) {
            save();
        }
    }

    /** Keeps something in mind for later turns; */
    void note(String note) {
        call.change(conversation -> conversation.now(state -> state.noting(note)));
        call.saveProgress().subscribe().with(ignored -> {}, ignored -> {});
    }

    /** Writes the turn as it is; whoever settles it hears of a failure. */
    void save() {
        call.save(ref.id()).subscribe().with(ignored -> {}, ignored -> {});
    }

    /**
     * Closes the turn once the broker has all of it, and completes when that is durable. If publishing failed the turn
     * stays open, and whoever answers the same utterance again hands out the same sentences.
     */
    Uni<Void> settle(ExchangeStatus status) {
        Uni<Void> sent = published.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(List.copyOf(published)).andCollectFailures().replaceWithVoid();
        return sent.invoke(() -> call.change(conversation -> conversation.closed(ref.id(), status)))
                .chain(() -> call.save(ref.id()));
    }

    private void remember(Move move) {
        call.change(conversation -> switch (move) {
            case Move.Say say -> conversation.said(ref.id(), ref.turn(), say.index(), say.text());
            case Move.HangUp hangUp -> conversation.hungUp(ref.id(), ref.turn(), hangUp.reason());
            case Move.PressDigits press -> conversation.now(state -> state.noting("You pressed " + press.digits()));
            case Move.Transfer transfer -> conversation.now(state -> state.noting("You transferred the call"));
            case Move.LeaveVoicemail voicemail -> conversation.hungUp(ref.id(), ref.turn(), HangUpReason.VOICEMAIL);
            case Move.Pause pause -> conversation;
            case Move.Resume resume -> conversation;
        });
    }
}
