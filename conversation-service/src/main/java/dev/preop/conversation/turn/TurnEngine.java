package dev.preop.conversation.turn;

import dev.preop.conversation.action.ActionReader;
import dev.preop.conversation.action.Tool;
import dev.preop.conversation.action.Toolbox;
import dev.preop.conversation.callee.Signal;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.Exchange;
import dev.preop.conversation.conversation.LiveCall;
import dev.preop.conversation.conversation.PendingApproval;
import dev.preop.conversation.conversation.TurnIds;
import dev.preop.conversation.conversation.Utterance;
import dev.preop.conversation.language.Phrase;
import dev.preop.conversation.memory.ChatMessage;
import dev.preop.conversation.turn.client.ChatPart;
import dev.preop.conversation.turn.client.OllamaClient;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers what the callee says: by the script where the answer must be right every time, else by the model. */
@Singleton
public class TurnEngine {

    private static final int RECENT_TURNS = 2;

    private final OllamaClient model;
    private final Prompts prompts;
    private final HeadStarts headStarts;
    private final ScriptedTurns scripted;
    private final ApprovalDesk desk;
    private final OptOuts optOuts;
    private final Replies replies;
    private final TurnSurroundings around;

    TurnEngine(
            OllamaClient model,
            Prompts prompts,
            HeadStarts headStarts,
            ScriptedTurns scripted,
            ApprovalDesk desk,
            OptOuts optOuts,
            Replies replies,
            TurnSurroundings around) {
        this.model = model;
        this.prompts = prompts;
        this.headStarts = headStarts;
        this.scripted = scripted;
        this.desk = desk;
        this.optOuts = optOuts;
        this.replies = replies;
        this.around = around;
    }

    /** Answers what the callee said; completes when the turn has ended and is durable. */
    public Uni<Void> answer(LiveCall call, int turn, Utterance utterance) {
        UUID turnId = TurnIds.answerTo(utterance.id());
        Optional<HeadStart> start = headStarts.take(call.sessionId(), turn, utterance.text());
        Conversation before = call.conversation();
        Signal signal = Signal.in(utterance.text());
        Conversation now =
                call.change(conversation -> Standing.after(conversation.heard(turnId, turn, utterance), signal));
        TurnRef ref = TurnRef.ofAgent(now.call(), turnId, turn, utterance.id());
        if (before.hangUp().isPresent()) {
            start.ifPresent(HeadStart::cancel);
            return scripted.give(
                    call, ref, List.of(new Move.HangUp(0, before.hangUp().get(), true)));
        }
        if (before.state().holdingSince() == null || signal == Signal.ON_HOLD) {
            return answer(call, ref, utterance, signal, start);
        }
        return scripted.endHold(call, turnId).chain(() -> answer(call, ref, utterance, signal, start));
    }

    /** Answers what the operator has kept the agent from answering; how long that took says nothing of the agent. */
    Uni<Void> answerAgain(LiveCall call, Exchange exchange) {
        Utterance last = exchange.utterances().getLast();
        TurnRef ref = TurnRef.ofAgent(call.conversation().call(), exchange.id(), exchange.turn(), null);
        return answer(call, ref, last, Signal.in(last.text()), Optional.empty());
    }

    /** The user agreed: the turn that asked goes on. */
    public Uni<Void> resume(LiveCall call, PendingApproval approval) {
        Conversation conversation = call.conversation();
        return byModel(
                call,
                ApprovalDesk.ref(call, approval),
                approval.inReplyTo(),
                Signal.NONE,
                prompts.resuming(conversation, approval.turnId()),
                Optional.empty());
    }

    private Uni<Void> answer(
            LiveCall call, TurnRef ref, Utterance utterance, Signal signal, Optional<HeadStart> start) {
        Optional<List<Move>> script = CalleeTurns.reply(signal, call.conversation());
        PendingApproval approval = call.conversation().state().approval();
        if (script.isEmpty() && approval == null) {
            return byModel(call, ref, utterance.id(), signal, prompts.of(call.conversation()), start);
        }
        start.ifPresent(HeadStart::cancel);
        if (script.isEmpty()) {
            return desk.keepWaiting(call, ref, approval, utterance);
        }
        call.cancelTurn();
        Uni<Void> given = signal == Signal.ON_HOLD ? scripted.hold(call, ref) : scripted.give(call, ref, script.get());
        return signal == Signal.OPTS_OUT ? given.chain(() -> optOuts.tell(call.conversation())) : given;
    }

    private Uni<Void> byModel(
            LiveCall call,
            TurnRef plain,
            UUID inReplyTo,
            Signal signal,
            List<ChatMessage> messages,
            Optional<HeadStart> start) {
        Conversation conversation = call.conversation();
        List<Tool> tools = Toolbox.of(conversation.briefing());
        long headStartMs =
                start.map(begun -> around.clock().millis() - begun.begunMs()).orElse(0L);
        start.ifPresent(begun -> around.metrics().headStart(headStartMs));
        TurnRef ref = plain.headStart(headStartMs);
        String filler = Fillers.next(conversation, Phrase.FILLER);
        LiveTurn live = new LiveTurn(
                ref,
                new Reply(ReplyRules.of(conversation, ref.id(), signal, filler)),
                new ActionReader(conversation.briefing(), recentWords(conversation)),
                new TurnOutput(call, ref, replies),
                question -> desk.open(call, ref, inReplyTo, question),
                around);
        call.begin(live);
        Multi<ChatPart> answer = start.map(HeadStart::release).orElseGet(() -> model.chat(messages, tools));
        live.start(answer, model.fallback(messages, tools));
        return live.settled().eventually(() -> call.end(live));
    }

    /** What the callee said in the last two turns: a menu may be cut in two by a pause. */
    private static String recentWords(Conversation conversation) {
        List<Exchange> heard = conversation.exchanges().stream()
                .filter(exchange -> !exchange.utterances().isEmpty())
                .toList();
        return String.join(
                " ",
                heard.subList(Math.max(0, heard.size() - RECENT_TURNS), heard.size()).stream()
                        .flatMap(exchange -> exchange.utterances().stream())
                        .map(Utterance::text)
                        .toList());
    }
}
