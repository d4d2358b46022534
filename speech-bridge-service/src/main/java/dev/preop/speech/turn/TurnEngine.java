package dev.preop.speech.turn;

import dev.preop.contracts.HangUpReason;
import dev.preop.speech.turn.TurnState.Ended;
import dev.preop.speech.turn.TurnState.Endpointing;
import dev.preop.speech.turn.TurnState.Hearing;
import dev.preop.speech.turn.TurnState.Listening;
import dev.preop.speech.turn.TurnState.Live;
import dev.preop.speech.turn.TurnState.Speaking;
import dev.preop.speech.turn.TurnState.Thinking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who has the floor. A pure function of state, event and time; whoever drives it carries the effects out in order and
 * sends {@link TurnEvent.TimePassed} once the state's deadline has come.
 *
 * <pre>
 *              callee speaks               callee pauses
 *  Listening ────────────────▶ Hearing ◀───────────────▶ Endpointing
 *   ▲     │                     ▲ ▲                        │      │
 *   │     │ opening due,        │ │ callee speaks          │      │ text: utterance.transcribed,
 *   │     │ reply arrives       │ │                        │      │ or nothing was said
 *   │     ▼                     │ │                        │      ▼
 *   │  Speaking ────────────────┘ └────────────────────────┼─ Thinking
 *   │     │  ▲    barge-in                                 │      │
 *   │     │  └─────────────────────────────────────────────┴──────┘
 *   └─────┘        first sentence of the reply (kept while the callee spoke, or new)
 *    all heard
 *
 *  every state ── hang-up heard out, silence limit, provider lost, stream over ──▶ Ended
 * </pre>
 *
 * <p>Speech that ends in {@code Endpointing} with no words leaves a prepared reply in force; words void it. Short sounds of
 * the callee while the agent speaks are backchannels: their text stays with the recogniser and is told together with the
 * next utterance.
 */
public final class TurnEngine {

    private final Transitions go;
    private final HearingRules hearing;
    private final SpeakingRules speaking;
    private final QuietRules quiet;

    public TurnEngine(TurnSettings settings) {
        go = new Transitions(settings);
        hearing = new HearingRules(go);
        speaking = new SpeakingRules(go);
        quiet = new QuietRules(go, hearing);
    }

    /** A call whose callee has just picked up: the opening is owed. */
    public TurnState start() {
        return go.rest(Floor.first(false, 0), 0).state();
    }

    /** A call that goes on after a lost gateway or bridge; the opening was spoken and {@code lastTurn} told. */
    public TurnState resume(int lastTurn) {
        return go.rest(Floor.first(true, lastTurn), 0).state();
    }

    /** What follows from {@code event} at {@code now}, milliseconds from the start of the stream. */
    public Step step(TurnState state, TurnEvent event, long now) {
        return switch (state) {
            case Ended ended -> Step.to(ended);
            case Live live -> live(live, event, now);
        };
    }

    private Step live(Live live, TurnEvent event, long now) {
        return switch (event) {
            case TurnEvent.TimePassed ignored when now < live.deadline() -> Step.to(live);
            case TurnEvent.ReplyReceived received -> reply(live, received.reply(), now);
            case TurnEvent.SynthesisFailed failed
            when !(live instanceof Speaking) -> unprepared(live, failed.sentence(), now);
            case TurnEvent.ProviderLost ignored -> lost(live.floor(), now);
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

    private Step reply(Live live, Reply reply, long now) {
        Floor before = live.floor();
        if (before.stopped() || !before.script().accepts(reply)) {
            return Step.to(live);
        }
        Floor floor = before.script(before.script().take(reply, before.generation()));
        List<TurnEffect> effects = new ArrayList<>();
        if (reply instanceof Reply.Speak) {
            effects.add(
                    new TurnEffect.Synthesize(floor.script().lines().getLast().sentence()));
        }
        return switch (live) {
            case Listening ignored -> go.rest(floor, now).after(effects);
            case Thinking ignored -> go.rest(floor, now).after(effects);
            case Hearing callee -> new Step(callee.with(floor), effects);
            case Endpointing callee -> new Step(callee.with(floor), effects);
            case Speaking agent -> {
                if (reply instanceof Reply.Speak) {
                    effects.add(
                            new TurnEffect.Play(floor.script().lines().getLast().sentence()));
                }
                yield new Step(agent.with(floor), effects);
            }
        };
    }

    /** A sentence that waited for its turn will never sound. */
    private Step unprepared(Live live, Sentence sentence, long now) {
        Script script = live.floor().script();
        return script.lines().stream()
                .filter(line -> line.sentence().equals(sentence))
                .findFirst()
                .map(line -> {
                    Floor floor = live.floor().script(script.without(line));
                    boolean waiting = live instanceof Listening || live instanceof Thinking;
                    return (waiting ? go.rest(floor, now) : Step.to(live.with(floor)))
                            .after(List.of(new TurnEffect.Skip(sentence), line.told(now)));
                })
                .orElse(Step.to(live));
    }

    private Step lost(Floor floor, long now) {
        return floor.stopped() ? Step.to(new Ended()) : go.end(floor, HangUpReason.GOAL_FAILED, now);
    }

    /** The stream is over; what the callee was just saying is still wanted. */
    private Step stop(Live live, long now) {
        Floor floor = live.floor();
        if (floor.stopped()) {
            return Step.to(live);
        }
        Floor stopped = floor.script(floor.script().cut()).stop();
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
