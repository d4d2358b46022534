package dev.preop.conversation.turn;

import dev.preop.conversation.authority.AuthorityGuard;
import dev.preop.conversation.authority.Consent;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.Exchange;
import dev.preop.conversation.conversation.ExchangeStatus;
import dev.preop.conversation.conversation.LiveCall;
import dev.preop.conversation.conversation.Sentence;
import dev.preop.conversation.conversation.TurnIds;
import dev.preop.conversation.conversation.Utterance;
import dev.preop.conversation.memory.Memory;
import dev.preop.conversation.memory.TokenBudget;
import dev.preop.conversation.phrase.Phrases;
import dev.preop.conversation.turn.client.OllamaClient;
import dev.preop.conversation.turn.client.OllamaConfig;
import dev.preop.kit.time.Timers;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes the agent's turns: the scripted opening, answers by the model, and the rest of turns a crash cut short. */
@Singleton
public class TurnEngine {

    private static final int TOOL_TOKENS = 150;

    private final OllamaClient model;
    private final Replies replies;
    private final TurnConfig config;
    private final TurnMetrics metrics;
    private final Timers timers;
    private final Clock clock;
    private final Memory memory;

    TurnEngine(
            OllamaClient model,
            OllamaConfig ollama,
            Replies replies,
            TurnConfig config,
            TurnMetrics metrics,
            Timers timers,
            Clock clock) {
        this.model = model;
        this.replies = replies;
        this.config = config;
        this.metrics = metrics;
        this.timers = timers;
        this.clock = clock;
        this.memory = new Memory(new TokenBudget(ollama.contextTokens() - ollama.replyTokens() - TOOL_TOKENS));
    }

    /** Hands out the opening as turn 0, sentence by sentence; completes when it is durable. */
    public Uni<Void> open(LiveCall call, List<String> sentences) {
        List<Move> moves = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            moves.add(new Move.Say(index, sentences.get(index), index == sentences.size() - 1));
        }
        UUID turnId = TurnIds.opening(call.sessionId());
        TurnOutput output = new TurnOutput(call, new TurnRef(call.conversation().call(), turnId, 0, null), replies);
        output.give(moves, 0);
        return output.settle(ExchangeStatus.ANSWERED);
    }

    /** Answers what the callee said; completes when the turn has ended and is durable. */
    public Uni<Void> answer(LiveCall call, int turn, Utterance utterance) {
        UUID turnId = TurnIds.answerTo(utterance.id());
        Conversation before = call.conversation();
        Conversation now = call.change(conversation -> conversation.heard(turnId, turn, utterance));
        TurnRef ref = new TurnRef(now.call(), turnId, turn, utterance.id());
        TurnOutput output = new TurnOutput(call, ref, replies);
        if (before.hangUp().isPresent()) {
            output.give(List.of(new Move.HangUp(0, before.hangUp().get(), true)), 0);
            return output.settle(ExchangeStatus.ANSWERED);
        }
        LiveTurn live = new LiveTurn(ref, reply(now), output, metrics, config, timers, clock);
        call.begin(live);
        live.start(model.chat(memory.of(now), HangUpReasons.offered()));
        return live.settled().eventually(() -> call.end(live));
    }

    /**
     * Finishes a turn that an earlier process had begun to hand out: the same sentences with the same keys, so that
     * the callee hears each of them once, and the end of the turn.
     */
    public Uni<Void> close(LiveCall call, Exchange exchange, UUID inReplyTo) {
        List<Move> moves = new ArrayList<>();
        List<Sentence> sentences = exchange.sentences();
        for (Sentence sentence : sentences) {
            boolean last = exchange.hangUp() == null && sentence == sentences.getLast();
            moves.add(new Move.Say(sentence.index(), sentence.text(), last));
        }
        if (exchange.hangUp() != null) {
            moves.add(new Move.HangUp(moves.size(), exchange.hangUp(), true));
        }
        TurnRef ref = new TurnRef(call.conversation().call(), exchange.id(), exchange.turn(), inReplyTo);
        TurnOutput output = new TurnOutput(call, ref, replies);
        output.give(moves, 0);
        return output.settle(ExchangeStatus.ANSWERED);
    }

    private static Reply reply(Conversation conversation) {
        Phrases phrases = Phrases.of(conversation.briefing().language());
        AuthorityGuard guard =
                AuthorityGuard.of(conversation.briefing().envelope(), Consent.NONE, Offers.in(conversation));
        boolean refusedBefore = conversation.exchanges().stream()
                .flatMap(exchange -> exchange.sentences().stream())
                .anyMatch(sentence -> sentence.text().equals(phrases.checkPrice()));
        return new Reply(phrases, guard, refusedBefore);
    }
}
