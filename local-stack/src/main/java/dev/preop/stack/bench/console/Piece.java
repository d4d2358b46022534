package dev.preop.stack.bench.console;

import dev.preop.contracts.Event;
import dev.preop.contracts.ReplyAction;
import dev.preop.contracts.ReplyGenerated;
import dev.preop.contracts.ReplySpoken;
import dev.preop.contracts.UtteranceTranscribed;
import dev.preop.stack.console.FeedEvent;
import dev.preop.stack.console.FeedEvent.Phase;
import java.util.Optional;

/**
 * A piece of a call's transcript, as everybody who meets it knows it.
 *
 * @param index within the turn; 0 for what was heard
 */
record Piece(String session, Phase phase, int turn, int index) {

    /** The piece that {@code event} is about, if it brings words. */
    static Optional<Piece> of(Event event) {
        return switch (event) {
            case UtteranceTranscribed heard -> Optional.of(new Piece(heard.key(), Phase.HEARD, heard.turn(), 0));
            case ReplyGenerated planned
            when planned.action() instanceof ReplyAction.Speak ->
                Optional.of(new Piece(planned.key(), Phase.PLANNED, planned.turn(), planned.index()));
            case ReplySpoken spoken ->
                Optional.of(new Piece(spoken.key(), Phase.SPOKEN, spoken.turn(), spoken.index()));
            default -> Optional.empty();
        };
    }

    static Piece of(FeedEvent.Segment segment) {
        return new Piece(segment.sessionId(), segment.phase(), segment.turn(), segment.index());
    }
}
