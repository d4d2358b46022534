package dev.preop.conversation.turn;

import dev.preop.conversation.action.Toolbox;
import dev.preop.conversation.callee.Signal;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.ConversationStatus;
import dev.preop.conversation.conversation.LiveCall;
import dev.preop.conversation.conversation.TurnIds;
import dev.preop.conversation.conversation.Utterance;
import dev.preop.conversation.turn.client.OllamaClient;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Lets the model begin with what the callee has probably said; at most one guess per call. */
@Singleton
public class HeadStarts {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final ConcurrentHashMap<UUID, HeadStart> begun = new ConcurrentHashMap<>();
    private final OllamaClient model;
    private final Prompts prompts;
    private final TurnSurroundings around;

    HeadStarts(OllamaClient model, Prompts prompts, TurnSurroundings around) {
        this.model = model;
        this.prompts = prompts;
        this.around = around;
    }

    /** Begins, unless the turn is known already or the words will not be answered by the model. */
    public void anticipate(LiveCall call, int turn, String words) {
        Conversation conversation = call.conversation();
        boolean pointless = conversation.status() != ConversationStatus.LIVE
                || conversation.state().paused()
                || conversation.state().approval() != null
                || conversation.hangUp().isPresent()
                || conversation.turn() >= turn
                || Signal.in(words) != Signal.NONE;
        if (pointless) {
            return;
        }
        UUID sessionId = call.sessionId();
        Utterance guess = new Utterance(TurnIds.answerTo(sessionId), words);
        Conversation supposed = Standing.after(conversation.heard(guess.id(), turn, guess), Signal.NONE);
        HeadStart start = new HeadStart(
                turn,
                words,
                around.clock().millis(),
                model.chat(prompts.of(supposed), Toolbox.of(conversation.briefing())));
        replace(sessionId, start);
        around.timers().after(LONGEST, () -> drop(sessionId, start));
    }

    /** What was begun for exactly these words; any other guess is cancelled. */
    Optional<HeadStart> take(UUID sessionId, int turn, String words) {
        HeadStart start = begun.remove(sessionId);
        if (start == null) {
            return Optional.empty();
        }
        if (start.guessed(turn, words)) {
            return Optional.of(start);
        }
        around.metrics().wrongGuess();
        start.cancel();
        return Optional.empty();
    }

    private void replace(UUID sessionId, HeadStart start) {
        HeadStart before = begun.put(sessionId, start);
        if (before != null) {
            around.metrics().wrongGuess();
            before.cancel();
        }
    }

    private void drop(UUID sessionId, HeadStart start) {
        if (begun.remove(sessionId, start)) {
            around.metrics().wrongGuess();
            start.cancel();
        }
    }
}
