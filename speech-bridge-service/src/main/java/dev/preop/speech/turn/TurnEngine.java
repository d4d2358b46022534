package dev.preop.speech.turn;

import dev.preop.contracts.HangUpReason;
import dev.preop.speech.clip.Phrase;
import dev.preop.speech.turn.TurnState.Ended;
import dev.preop.speech.turn.TurnState.Endpointing;
import dev.preop.speech.turn.TurnState.Hearing;
import dev.preop.speech.turn.TurnState.Listening;
import dev.preop.speech.turn.TurnState.Live;
import dev.preop.speech.turn.TurnState.Speaking;
import dev.preop.speech.turn.TurnState.Thinking;
import java.util.List;
import java.util.Optional;

/**
 * Who has the floor. A pure function of state, event and time; whoever drives it carries the effects out in order and
 * sends {@link TurnEvent.TimePassed} once the state's deadline has come.
 *
 * <pre>
 *              callee speaks               callee pauses: anticipated
 *  Listening ────────────────▶ Hearing ◀───────────────▶ Endpointing
 *   ▲     │                     ▲ ▲                        │      │
 *   │     │ opening due,        │ │ callee speaks          │      │ text: utterance.transcribed,
 *   │     │ reply arrives,      │ │                        │      │ or nothing was said
 *   │     │ order, reprompt     │ │                        │      ▼
 *   │     ▼                     │ │                        │
 *   │  Speaking ────────────────┘ └────────────────────────┼─ Thinking
 *   │     │  ▲    barge-in                                 │      │
 *   │     │  └─────────────────────────────────────────────┴──────┘
 *   └─────┘        first sentence of the reply (kept while the callee spoke, or new)
 *    all heard; or paused, or handed over
 *
 *  every state ── ending heard out, stream over ──▶ Ended
 *  every state ── time is up, synthesis lost, answering machine ──▶ Speaking (last words, which nothing stops)
 * </pre>
 *
 * <p>Speech that ends in {@code Endpointing} with no words leaves a prepared reply in force; words void it. At the onset of
 * any sound of the callee the agent hesitates: it sends no more, and what was sent plays out. Short sounds are
 * backchannels, after which it goes on: their text stays with the recogniser and is told together with the next utterance.
 * A long sound makes the agent give way before its words are known; if it has none, {@code Listening} waits a little and
 * the cut sentence goes on from the word at which it was cut.
 */
public final class TurnEngine {

    private final Transitions go;
    private final Placing placing;
    private final HouseRules house;
    private final ReplyRules replies;
    private final OrderRules orders;
    private final HearingRules hearing;
    private final SpeakingRules speaking;
    private final QuietRules quiet;

    public TurnEngine(TurnSettings settings, CallTerms terms) {
        go = new Transitions(settings, terms.words());
        placing = new Placing(go);
        house = new HouseRules(go, terms, placing);
        replies = new ReplyRules(go, placing, house, terms.transferable());
        orders = new OrderRules(go, placing, terms.transferable());
        hearing = new HearingRules(go, terms.words());
        speaking = new SpeakingRules(go, terms.words());
        quiet = new QuietRules(go, hearing, house);
    }

    /** A call whose callee has just picked up: the opening is owed. */
    public Step start() {
        return go.rest(Floor.first(), 0);
    }

    /** A call that goes on at {@code now} after its gateway or bridge was lost. */
    public Step resume(Past past, long now) {
        return go.proceed(Resumption.floor(past, now), now);
    }

    /** What follows from {@code event} at {@code now}, milliseconds from the start of the stream. */
    public Step step(TurnState state, TurnEvent event, long now) {
        return switch (state) {
            case Ended ended -> Step.to(ended);
            case Live live -> heeding(live, live(live, event, now));
        };
    }

    /** From its onset on, a sound of the callee makes the agent hesitate until it is known what it is; a cut ends that. */
    private Step heeding(Live before, Step step) {
        boolean hesitated = speaking.hesitates(before);
        if (hesitated == speaking.hesitates(step.state())) {
            return step;
        }
        if (!hesitated) {
            return step.then(new TurnEffect.Hesitate());
        }
        return step.effects().stream().anyMatch(effect -> effect instanceof TurnEffect.BargeIn)
                ? step
                : step.then(new TurnEffect.GoOn());
    }

    private Step live(Live live, TurnEvent event, long now) {
        return switch (event) {
            case TurnEvent.TimePassed ignored when now < live.deadline() -> Step.to(live);
            case TurnEvent.ReplyReceived received -> replies.on(live, received.reply(), now);
            case TurnEvent.OrderReceived received -> orders.on(live, received.order(), now);
            case TurnEvent.SynthesisFailed failed
            when !(live instanceof Speaking) -> unprepared(live, failed.sentence(), now);
            case TurnEvent.SynthesisLost ignored -> leave(live, Phrase.APOLOGY, HangUpReason.TECHNICAL_FAILURE, now);
            case TurnEvent.RecognitionLost ignored -> new Step(live, List.of(new TurnEffect.ListenElsewhere()));
            case TurnEvent.TransferFailed ignored -> house.transferFailed(live, now);
            case TurnEvent.TimeRunsOut ignored -> house.timeRunsOut(live, now);
            case TurnEvent.TimeIsUp ignored -> leave(live, Phrase.TIME_GOODBYE, HangUpReason.TIME_LIMIT, now);
            case TurnEvent.CallStopped ignored -> stop(live, now);
            default ->
                switch (live) {
                    case Listening listening -> quiet.on(listening, event, now);
                    case Thinking thinking -> quiet.on(thinking, event, now);
                    case Hearing callee -> hearing.on(callee, event, now);
                    case Endpointing callee -> hearing.on(callee, event, now);
                    case Speaking agent -> speaking.on(agent, event, now);
                };
        };
    }

    /** A sentence that waited for its turn will never sound. */
    private Step unprepared(Live live, Sentence sentence, long now) {
        Script script = live.floor().script();
        return script.lines().stream()
                .filter(line -> line.sentence().equals(sentence))
                .findFirst()
                .map(line -> placing.settle(live.with(live.floor().script(script.without(line))), now)
                        .after(line.told(now))
                        .after(List.of(new TurnEffect.Skip(sentence))))
                .orElse(Step.to(live));
    }

    private Step leave(Live live, Phrase phrase, HangUpReason reason, long now) {
        return live.floor().stopped() ? Step.to(new Ended()) : house.farewell(live, phrase, reason, now);
    }

    /** The stream is over; what the callee was just saying is still wanted. */
    private Step stop(Live live, long now) {
        Floor floor = live.floor();
        if (floor.stopped()) {
            return Step.to(live);
        }
        Floor stopped = floor.script(floor.script().cut(line -> false)).stop();
        Step last =
                switch (live) {
                    case Listening ignored -> Step.to(new Ended());
                    case Thinking ignored -> Step.to(new Ended());
                    case Hearing callee -> lastWords(stopped, callee.speech(), now);
                    case Endpointing callee when callee.committedAt().isPresent() -> Step.to(callee.with(stopped));
                    case Endpointing callee -> lastWords(stopped, callee.speech(), now);
                    case Speaking agent ->
                        agent.overlap()
                                .map(speech -> lastWords(stopped, speech, now))
                                .orElse(Step.to(new Ended()));
                };
        return last.after(Transitions.tellRest(floor, now));
    }

    private Step lastWords(Floor floor, Speech speech, long now) {
        return go.commit(floor, speech.voiced() ? speech.ended(now) : speech, Optional.empty(), now);
    }
}
