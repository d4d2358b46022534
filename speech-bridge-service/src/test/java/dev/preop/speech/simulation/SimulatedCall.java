package dev.preop.speech.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.HangUpReason;
import dev.preop.speech.audio.Ulaw;
import dev.preop.speech.playback.Alignment;
import dev.preop.speech.playback.MarkName;
import dev.preop.speech.playback.Player;
import dev.preop.speech.speakable.Speakable;
import dev.preop.speech.turn.CallTerms;
import dev.preop.speech.turn.Order;
import dev.preop.speech.turn.Reply;
import dev.preop.speech.turn.Sentence;
import dev.preop.speech.turn.Step;
import dev.preop.speech.turn.Transcript;
import dev.preop.speech.turn.TurnEffect;
import dev.preop.speech.turn.TurnEngine;
import dev.preop.speech.turn.TurnEvent;
import dev.preop.speech.turn.TurnSettings;
import dev.preop.speech.turn.TurnState;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** One call, all of whose chances come from a seed. */
final class SimulatedCall {

    private static final TurnSettings SETTINGS = new TurnSettings(
            Duration.ofMillis(500),
            Duration.ofMillis(250),
            Duration.ofSeconds(1),
            Duration.ofMillis(1_500),
            Duration.ofSeconds(3),
            Duration.ofSeconds(3),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(8),
            Duration.ofSeconds(30),
            Duration.ofSeconds(40),
            Duration.ofSeconds(10));
    private static final long TIME_LIMIT = 25_000;
    private static final String[] CALLEE = {
        "", "mm-hm", "yes", "no wait please", "We are open.", "the number is 4 1 5", "um"
    };

    private final Random random;
    private final Agenda agenda;
    private final FakeCarrier carrier = new FakeCarrier(this::echo);
    private final Player player = new Player(240, carrier, new Playback());
    private final TurnEngine engine;
    private final Queue<TurnEvent> events = new ArrayDeque<>();
    private final Set<List<Object>> sounded = new HashSet<>();
    private final Set<List<Object>> promised = new HashSet<>();
    private final Set<List<Object>> told = new HashSet<>();
    private TurnState state;
    private String words = "";
    private boolean stepping;
    private int orders;
    private int pieces;

    SimulatedCall(int seed) {
        random = new Random(seed);
        agenda = new Agenda(random);
        engine = new TurnEngine(SETTINGS, new CallTerms(new UUID(1, seed), "en-US", random.nextBoolean()));
        state = engine.start().state();
    }

    /** Lets the call take its course and checks that it has ended well. */
    void run() {
        agenda.after(random.nextInt(3_000), () -> reply(0));
        agenda.after(random.nextInt(2_000), this::calleeSpeaks);
        agenda.after(TIME_LIMIT - random.nextInt(20_000), () -> on(new TurnEvent.TimeRunsOut()));
        agenda.after(TIME_LIMIT, () -> on(new TurnEvent.TimeIsUp()));
        agenda.after(random.nextInt(40_000), () -> on(new TurnEvent.CallStopped()));
        for (int i = random.nextInt(4); i > 0; i--) {
            agenda.after(random.nextInt(20_000), () -> on(trouble()));
        }
        agenda.after(0, this::tick);
        agenda.runUntil(90_000);
        assertThat(state).as("every call ends").isInstanceOf(TurnState.Ended.class);
        assertThat(told).as("everything that was to be said was told").containsAll(promised);
    }

    private void tick() {
        carrier.tick();
        if (!isOver()) {
            if (agenda.now() >= state.deadline()) {
                on(new TurnEvent.TimePassed());
            }
            player.pump(nanos());
            agenda.after(Ulaw.FRAME_MILLIS, this::tick);
        }
    }

    private void on(TurnEvent event) {
        events.add(event);
        if (stepping) {
            return;
        }
        stepping = true;
        for (TurnEvent next = events.poll(); next != null; next = events.poll()) {
            boolean over = isOver();
            Step step = engine.step(state, next, agenda.now());
            assertThat(over && !step.effects().isEmpty())
                    .as("no effect after the end")
                    .isFalse();
            state = step.state();
            step.effects().forEach(this::perform);
            if (isOver()) {
                carrier.end();
            }
        }
        stepping = false;
    }

    private void perform(TurnEffect effect) {
        switch (effect) {
            case TurnEffect.Commit ignored -> recognise();
            case TurnEffect.PublishUtterance said
            when said.turn() > 0 -> agenda.after(100 + random.nextInt(2_000), () -> reply(said.turn()));
            case TurnEffect.PublishUtterance ignored -> {}
            case TurnEffect.Synthesize made -> {
                promised.add(key(made.sentence()));
                player.prepare(
                        made.sentence(), Speakable.verbatim(made.sentence().text()));
                synthesise(made.sentence());
            }
            case TurnEffect.Press keys -> player.prepare(keys.sentence(), sound(keys.sentence(), 12));
            case TurnEffect.PutFirst first -> player.putFirst(first.sentence());
            case TurnEffect.Play play -> {
                player.play(play.sentence());
                player.pump(nanos());
            }
            case TurnEffect.Skip skip -> player.skip(skip.sentence());
            case TurnEffect.Hesitate ignored -> player.hesitate();
            case TurnEffect.GoOn ignored -> player.goOn(nanos());
            case TurnEffect.BargeIn cut -> {
                player.silence();
                drop(cut.generation());
            }
            case TurnEffect.Discard discard -> drop(discard.generation());
            case TurnEffect.PublishSpoken spoken -> {
                assertThat(told.add(key(spoken.sentence()))).as("told once").isTrue();
                assertThat(spoken.heard().isEmpty() || sounded.contains(key(spoken.sentence())))
                        .as("only what had sound was heard")
                        .isTrue();
            }
            case TurnEffect.Anticipate ignored -> {}
            case TurnEffect.ListenElsewhere ignored -> {}
            case TurnEffect.Noted ignored -> {}
            case TurnEffect.Transfer ignored ->
                agenda.after(
                        3_000,
                        () -> on(random.nextBoolean() ? new TurnEvent.CallStopped() : new TurnEvent.TransferFailed()));
            case TurnEffect.HangUp ignored -> assertThat(isOver()).isTrue();
        }
    }

    private void drop(int generation) {
        player.drop(generation);
        carrier.voidAll();
    }

    /** The callee makes a sound, which may or may not be words, and later another. */
    private void calleeSpeaks() {
        long length = 60 + random.nextInt(2_000);
        String said = CALLEE[random.nextInt(CALLEE.length)];
        on(new TurnEvent.SpeechBegan(agenda.now()));
        if (length >= 400) {
            agenda.after(400, () -> on(new TurnEvent.SpeechSustained()));
        }
        agenda.after(random.nextInt((int) length + 300), () -> {
            words = (words + " " + said).strip();
            on(new TurnEvent.PartialHeard(words));
        });
        agenda.after(length, () -> {
            on(new TurnEvent.SpeechEnded(agenda.now()));
            agenda.after(100 + random.nextInt(6_000), this::calleeSpeaks);
        });
    }

    private void recognise() {
        if (random.nextInt(20) == 0) {
            return;
        }
        agenda.after(20 + random.nextInt(700), () -> {
            String text = words;
            words = "";
            on(new TurnEvent.TranscriptCommitted(new Transcript(text, 1, "en")));
        });
    }

    private void reply(int turn) {
        UUID turnId = new UUID(2, turn);
        int sentences = 1 + random.nextInt(3);
        boolean ends = turn > 0 && random.nextInt(8) == 0;
        long delay = 0;
        for (int i = 0; i < sentences; i++) {
            int index = i;
            boolean last = i == sentences - 1 && !ends;
            Reply next = random.nextInt(15) == 0
                    ? new Reply.Press(turnId, turn, index, last, "1w2")
                    : new Reply.Speak(turnId, turn, index, last, "A sentence with some words " + index + ".");
            agenda.after(delay, () -> on(new TurnEvent.ReplyReceived(next)));
            delay += random.nextInt(500);
        }
        if (ends) {
            Reply ending = new Reply.HangUp(turnId, turn, sentences, true, HangUpReason.GOAL_REACHED);
            agenda.after(delay, () -> on(new TurnEvent.ReplyReceived(ending)));
        }
    }

    private TurnEvent trouble() {
        UUID command = new UUID(3, orders++);
        return switch (random.nextInt(10)) {
            case 0 -> new TurnEvent.SynthesisLost();
            case 1 -> new TurnEvent.RecognitionLost();
            case 2 -> new TurnEvent.ReplyReceived(new Reply.Voicemail(command, 0, 0, true, "A message."));
            case 3 -> new TurnEvent.OrderReceived(new Order.Transfer());
            case 4 -> new TurnEvent.OrderReceived(new Order.Pause());
            case 5 -> new TurnEvent.OrderReceived(new Order.Resume());
            case 6 -> new TurnEvent.OrderReceived(new Order.Press(command, 0, "#1"));
            default ->
                new TurnEvent.OrderReceived(new Order.Say(command, 0, "Operator's words.", random.nextBoolean()));
        };
    }

    /** Sound comes in two parts after some time, seldom it fails. */
    private void synthesise(Sentence sentence) {
        long first = 20 + random.nextInt(400);
        if (random.nextInt(30) == 0) {
            agenda.after(first, () -> on(new TurnEvent.SynthesisFailed(sentence)));
            return;
        }
        int frames = 5 + random.nextInt(40);
        byte[] all = sound(sentence, frames);
        agenda.after(first, () -> player.sound(sentence, all, Alignment.NONE));
        agenda.after(first + random.nextInt(200), () -> player.complete(sentence));
    }

    private byte[] sound(Sentence sentence, int frames) {
        int number = pieces++;
        sounded.add(key(sentence));
        carrier.piece(number, sentence.generation());
        ByteBuffer sound = ByteBuffer.allocate(frames * Ulaw.FRAME_BYTES);
        for (int frame = 0; frame < frames; frame++) {
            sound.putInt(frame * Ulaw.FRAME_BYTES, number);
        }
        return sound.array();
    }

    /** A mark seldom gets lost, and is some time on its way; none overtakes another. */
    private void echo(String mark) {
        if (random.nextInt(50) != 0) {
            MarkName point = MarkName.parse(mark).orElseThrow();
            agenda.after(
                    15,
                    () -> on(new TurnEvent.MarkReturned(
                            point.generation(), point.turn(), point.index(), point.chars())));
        }
    }

    private boolean isOver() {
        return state instanceof TurnState.Ended;
    }

    private long nanos() {
        return agenda.now() * 1_000_000;
    }

    private static List<Object> key(Sentence sentence) {
        return List.of(sentence.turnId(), sentence.index());
    }

    private final class Playback implements Player.Listener {
        @Override
        public void started(Sentence sentence, long soundsAt) {
            on(new TurnEvent.SentenceStarted(sentence, soundsAt / 1_000_000));
        }

        @Override
        public void written(Sentence sentence, long endsAt) {
            on(new TurnEvent.SentenceWritten(sentence, endsAt / 1_000_000));
        }

        @Override
        public void gap(long nanos) {}
    }
}
