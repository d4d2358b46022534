package dev.preop.speech.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens, and in whatever order, these things hold. */
class TurnEngineRandomTest {

    private static final int EVENTS = 400;

    private final Set<List<Object>> told = new HashSet<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final TurnDriver call = new TurnDriver();
    private final Map<List<Object>, String> texts = new HashMap<>();
    private int voidGeneration;
    private int commands;
    private int utterances;
    private boolean awaitingText;
    private boolean hesitating;

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldKeepItsPromises(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < EVENTS; i++) {
            boolean over = call.state() instanceof TurnState.Ended;
            call.on(event(random));
            call.pass(random.nextInt(20) == 0 ? random.nextInt(4_000) : random.nextInt(200));
            check(over);
        }
        call.on(new TurnEvent.SpeechEnded(call.now()));
        call.pass(1_200_000);
        check(false);
        if (call.state() instanceof TurnState.Live live && live.floor().hush() == Floor.Hush.HANDED_OVER) {
            call.on(new TurnEvent.CallStopped());
        }
        assertThat(call.state()).as("a call that nothing happens on ends").isInstanceOf(TurnState.Ended.class);
    }

    private void check(boolean over) {
        List<TurnEffect> effects = call.effects();
        if (over) {
            assertThat(effects).as("after the end").isEmpty();
        }
        for (TurnEffect effect : effects) {
            switch (effect) {
                case TurnEffect.Synthesize made -> made(made.sentence());
                case TurnEffect.Press made -> made(made.sentence());
                case TurnEffect.PutFirst first -> assertThat(sentences).contains(first.sentence());
                case TurnEffect.Play play -> {
                    assertThat(play.sentence().generation()).isGreaterThan(voidGeneration);
                    assertThat(sentences).contains(play.sentence());
                }
                case TurnEffect.PublishSpoken spoken -> {
                    Sentence sentence = spoken.sentence();
                    assertThat(told.add(key(sentence))).as("told once").isTrue();
                    String text = texts.getOrDefault(key(sentence), sentence.text());
                    assertThat(text).startsWith(spoken.heard());
                    assertThat(spoken.interrupted()).isNotEqualTo(spoken.heard().equals(text));
                    assertThat(spoken.endedMs())
                            .isGreaterThanOrEqualTo(spoken.startedMs().orElse(0));
                }
                case TurnEffect.Hesitate ignored -> {
                    assertThat(hesitating).isFalse();
                    hesitating = true;
                }
                case TurnEffect.GoOn ignored -> {
                    assertThat(hesitating).isTrue();
                    hesitating = false;
                }
                case TurnEffect.BargeIn bargeIn -> {
                    voidGeneration = bargeIn.generation();
                    hesitating = false;
                }
                case TurnEffect.Discard discard -> voidGeneration = discard.generation();
                case TurnEffect.PublishUtterance utterance -> {
                    assertThat(utterance.turn()).isBetween(0, utterances + 1);
                    utterances = Math.max(utterances, utterance.turn());
                    assertThat(utterance.endedMs()).isGreaterThanOrEqualTo(utterance.startedMs());
                }
                case TurnEffect.Commit ignored -> awaitingText = true;
                case TurnEffect.Skip ignored -> {}
                case TurnEffect.Anticipate words -> assertThat(words.text()).isNotBlank();
                case TurnEffect.ListenElsewhere ignored -> {}
                case TurnEffect.Noted ignored -> {}
                case TurnEffect.Transfer ignored -> {}
                case TurnEffect.HangUp ignored -> assertThat(call.state()).isInstanceOf(TurnState.Ended.class);
            }
        }
        assertThat(hesitating && !(call.state() instanceof TurnState.Speaking))
                .as("hesitates only while it speaks")
                .isFalse();
    }

    /** A sentence that goes on after a cut is made again of the words that are left. */
    private void made(Sentence sentence) {
        sentences.add(sentence);
        texts.putIfAbsent(key(sentence), sentence.text());
        assertThat(texts.get(key(sentence))).endsWith(sentence.text());
    }

    private static List<Object> key(Sentence sentence) {
        return List.of(sentence.turnId(), sentence.index());
    }

    private TurnEvent event(Random random) {
        return switch (random.nextInt(16)) {
            case 0, 1 -> new TurnEvent.SpeechBegan(call.now());
            case 2 -> new TurnEvent.SpeechSustained();
            case 3, 4 -> new TurnEvent.SpeechEnded(call.now());
            case 5 -> new TurnEvent.PartialHeard("word ".repeat(random.nextInt(4)));
            case 6 -> transcript(random);
            case 7, 8, 9 -> reply(random);
            case 10, 11, 12 -> started(random);
            case 13, 14 -> mark(random);
            default -> rare(random);
        };
    }

    private TurnEvent transcript(Random random) {
        boolean empty = awaitingText ? random.nextInt(3) == 0 : random.nextInt(20) != 0;
        awaitingText = false;
        return new TurnEvent.TranscriptCommitted(empty ? Transcript.EMPTY : new Transcript("words", 1, null));
    }

    private TurnEvent reply(Random random) {
        int turn = Math.max(0, utterances - random.nextInt(2));
        int index = random.nextInt(6);
        boolean last = random.nextInt(5) == 0;
        return new TurnEvent.ReplyReceived(
                random.nextInt(60) == 0
                        ? new Reply.HangUp(
                                TurnDriver.turnId(turn),
                                turn,
                                index,
                                last,
                                dev.preop.contracts.HangUpReason.GOAL_REACHED)
                        : new Reply.Speak(TurnDriver.turnId(turn), turn, index, last, "Some sentence."));
    }

    private TurnEvent started(Random random) {
        return sentences.isEmpty()
                ? new TurnEvent.TimePassed()
                : new TurnEvent.SentenceStarted(any(random), call.now());
    }

    private TurnEvent mark(Random random) {
        if (sentences.isEmpty()) {
            return new TurnEvent.TimePassed();
        }
        Sentence sentence = any(random);
        return new TurnEvent.MarkReturned(sentence.generation(), sentence.turn(), sentence.index(), random.nextInt(30));
    }

    private TurnEvent rare(Random random) {
        return switch (random.nextInt(40)) {
            case 0 -> new TurnEvent.CallStopped();
            case 1 -> new TurnEvent.SynthesisLost();
            case 6, 7, 8 -> new TurnEvent.OrderReceived(order(random));
            case 9 -> new TurnEvent.TimeRunsOut();
            case 10 -> random.nextInt(4) == 0 ? new TurnEvent.TimeIsUp() : new TurnEvent.TransferFailed();
            case 11 -> new TurnEvent.RecognitionLost();
            case 2, 3, 4, 5 ->
                sentences.isEmpty() ? new TurnEvent.TimePassed() : new TurnEvent.SynthesisFailed(any(random));
            default -> new TurnEvent.TimePassed();
        };
    }

    private Order order(Random random) {
        UUID command = new UUID(8, commands++);
        return switch (random.nextInt(7)) {
            case 0 -> new Order.Press(command, 0, "12#");
            case 1 -> new Order.Pause();
            case 2, 3 -> new Order.Resume();
            case 4 -> random.nextInt(4) == 0 ? new Order.Transfer() : new Order.Ignored();
            default -> new Order.Say(command, 0, "An operator speaks.", random.nextBoolean());
        };
    }

    private Sentence any(Random random) {
        return sentences.get(Math.max(0, sentences.size() - 1 - random.nextInt(4)));
    }
}
