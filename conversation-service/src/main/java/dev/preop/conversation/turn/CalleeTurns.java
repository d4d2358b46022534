package dev.preop.conversation.turn;

import dev.preop.contracts.HangUpReason;
import dev.preop.conversation.callee.Signal;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.Permission;
import dev.preop.conversation.language.Phrase;
import dev.preop.conversation.language.Phrases;
import java.util.List;
import java.util.Optional;

/** Replies that no model words, since they must be right every time. */
final class CalleeTurns {

    private CalleeTurns() {}

    /** The whole reply; no moves when silence is right, and empty when the model answers. */
    static Optional<List<Move>> reply(Signal signal, Conversation conversation) {
        Phrases phrases = conversation.briefing().phrases();
        return switch (signal) {
            case OPTS_OUT -> Optional.of(farewell(phrases.the(Phrase.OPTED_OUT), HangUpReason.CALLEE_REFUSED));
            case ABUSIVE -> Optional.of(abused(conversation, phrases));
            case WANTS_HUMAN -> Optional.of(connect(conversation, phrases));
            case ON_HOLD -> Optional.of(List.of());
            case MACHINE ->
                conversation.briefing().may().contains(Permission.LEAVE_VOICEMAIL)
                        ? Optional.of(List.of())
                        : Optional.empty();
            case MENU, ASKS_IF_ROBOT, NONE -> Optional.empty();
        };
    }

    private static List<Move> abused(Conversation conversation, Phrases phrases) {
        String warning = phrases.the(Phrase.WARN_ABUSE);
        boolean warned = conversation.exchanges().stream()
                .flatMap(exchange -> exchange.sentences().stream())
                .anyMatch(sentence -> sentence.text().equals(warning));
        return warned
                ? farewell(phrases.the(Phrase.END_ABUSE), HangUpReason.ABUSIVE)
                : List.of(new Move.Say(0, warning, true));
    }

    private static List<Move> connect(Conversation conversation, Phrases phrases) {
        return conversation.briefing().may().contains(Permission.TRANSFER)
                ? List.of(new Move.Say(0, phrases.the(Phrase.CONNECTING), false), new Move.Transfer(1, true))
                : List.of(new Move.Say(
                        0,
                        phrases.the(
                                Phrase.CALL_BACK,
                                "owner",
                                conversation.briefing().owner()),
                        true));
    }

    private static List<Move> farewell(String words, HangUpReason reason) {
        return List.of(new Move.Say(0, words, false), new Move.HangUp(1, reason, true));
    }
}
