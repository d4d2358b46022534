package dev.preop.speech.playback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.speech.audio.Ulaw;
import dev.preop.speech.speakable.Pronunciation;
import dev.preop.speech.speakable.Speakable;
import dev.preop.speech.turn.Sentence;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlayerTest {

    private static final long FRAME = 20_000_000L;

    private final List<String> written = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Player player = new Player(
            240,
            new Carrier() {
                @Override
                public void audio(Buffer frames) {
                    written.add(frames.length() / Ulaw.FRAME_BYTES + "x" + (char) frames.getByte(0));
                }

                @Override
                public void mark(String name) {
                    written.add(name);
                }

                @Override
                public void clear() {
                    written.add("clear");
                }
            },
            new Player.Listener() {
                @Override
                public void started(Sentence sentence, long soundsAt) {
                    told.add("started " + sentence.index() + " " + soundsAt / FRAME);
                }

                @Override
                public void written(Sentence sentence, long endsAt) {
                    told.add("written " + sentence.index() + " " + endsAt / FRAME);
                }

                @Override
                public void gap(long nanos) {
                    told.add("gap " + nanos / FRAME);
                }
            });

    private final Sentence first = sentence(1, 0, "abcdefgh");
    private final Sentence second = sentence(1, 1, "xyz");

    @Test
    void shouldWriteTheLeadAtOnceWithAMarkEveryHundredMillis() {
        ready(first, 24);
        player.play(first);
        player.pump(0);
        assertThat(written).containsExactly("5xa", "g1:t1:s0:c1", "5xa", "g1:t1:s0:c3", "2xa");
        for (int tick = 1; tick <= 12; tick++) {
            player.pump(tick * FRAME);
        }
        assertThat(written.stream().filter(line -> line.startsWith("g")))
                .containsExactly("g1:t1:s0:c1", "g1:t1:s0:c3", "g1:t1:s0:c5", "g1:t1:s0:c6", "g1:t1:s0:c8");
        assertThat(told).containsExactly("started 0 0", "written 0 24");
    }

    @Test
    void shouldPlayTheNextSentenceWithoutAPauseAndOnlyWhenLetGo() {
        ready(first, 6);
        ready(second, 6);
        player.play(first);
        player.pump(0);
        assertThat(written).containsExactly("5xa", "g1:t1:s0:c1", "1xa", "g1:t1:s0:c8");
        player.play(second);
        player.pump(FRAME);
        assertThat(told).containsExactly("started 0 0", "written 0 6", "started 1 6", "written 1 12");
    }

    @Test
    void shouldSpeakWhatThereIsAndReportAHoleWithinASentence() {
        player.prepare(first, Speakable.verbatim(first.text()));
        player.play(first);
        player.sound(first, sound(5, 'a'), Alignment.NONE);
        player.pump(0);
        player.pump(8 * FRAME);
        player.sound(first, sound(3, 'b'), Alignment.NONE);
        player.pump(9 * FRAME);
        assertThat(written).containsExactly("5xa", "g1:t1:s0:c1", "3xb");
        assertThat(told).containsExactly("started 0 0", "gap 4");
    }

    @Test
    void shouldLetThePlayedOutSoundEndAtAMarkWhileItHesitates() {
        ready(first, 24);
        player.play(first);
        player.pump(0);
        written.clear();

        player.hesitate();
        for (int tick = 1; tick <= 8; tick++) {
            player.pump(tick * FRAME);
        }
        assertThat(written).containsExactly("g1:t1:s0:c4");

        player.goOn(9 * FRAME);
        assertThat(written.stream().filter(line -> line.contains("x"))).containsExactly("3xa", "5xa", "1xa");
        assertThat(told).containsExactly("started 0 0");
    }

    @Test
    void shouldSayATornWordFromItsBeginningAndCallThatNoHole() {
        Sentence torn = sentence(1, 0, "two words");
        ready(torn, 27);
        player.play(torn);
        player.pump(0);
        for (int tick = 1; tick <= 6; tick++) {
            player.pump(tick * FRAME);
        }
        player.hesitate();
        written.clear();

        player.goOn(30 * FRAME);

        assertThat(written.stream().filter(line -> line.contains("x"))).containsExactly("3xt", "5xt", "4xt");
        assertThat(written.stream().filter(line -> line.startsWith("g"))).containsExactly("g1:t1:s0:c5", "g1:t1:s0:c6");
        assertThat(told).containsExactly("started 0 0");
    }

    @Test
    void shouldNotHesitateBeyondACut() {
        ready(first, 24);
        player.play(first);
        player.pump(0);
        player.hesitate();
        player.silence();
        player.drop(1);
        written.clear();

        Sentence fresh = sentence(2, 0, "new");
        ready(fresh, 3);
        player.play(fresh);
        player.pump(FRAME);
        assertThat(written).containsExactly("3xn", "g2:t1:s0:c3");
    }

    @Test
    void shouldMarkTheEndEvenWhenItIsKnownLate() {
        player.prepare(first, Speakable.verbatim(first.text()));
        player.play(first);
        player.sound(first, sound(10, 'a'), Alignment.NONE);
        player.pump(0);
        assertThat(written).containsExactly("5xa", "g1:t1:s0:c1", "5xa", "g1:t1:s0:c3");
        player.complete(first);
        player.pump(FRAME);
        assertThat(written).last().isEqualTo("g1:t1:s0:c8");
    }

    @Test
    void shouldFillTheLastFrameWithSilence() {
        player.prepare(first, Speakable.verbatim(first.text()));
        player.sound(first, new byte[100], Alignment.NONE);
        player.complete(first);
        player.play(first);
        player.pump(0);
        assertThat(written).first().asString().startsWith("1x");
    }

    @Test
    void shouldWriteNothingOfAGenerationThatIsDropped() {
        ready(first, 50);
        ready(second, 10);
        player.play(first);
        player.play(second);
        player.pump(0);
        written.clear();

        player.silence();
        player.drop(1);
        player.sound(first, sound(10, 'a'), Alignment.NONE);
        player.complete(second);
        player.play(second);
        player.pump(FRAME);
        assertThat(written).containsExactly("clear");

        Sentence fresh = sentence(2, 0, "new");
        ready(fresh, 3);
        player.play(fresh);
        player.pump(2 * FRAME);
        assertThat(written).containsExactly("clear", "3xn", "g2:t1:s0:c3");
    }

    @Test
    void shouldPlaySoundThatIsAllThereInItsPlace() {
        Sentence keys = sentence(1, 1, "");
        ready(first, 6);
        player.prepare(keys, sound(6, '#'));
        player.play(first);
        player.play(keys);
        player.pump(0);
        assertThat(written)
                .containsExactly(
                        "5xa", "g1:t1:s0:c1", "1xa", "g1:t1:s0:c8", "5x#", "g1:t1:s1:c0", "1x#", "g1:t1:s1:c0");
        assertThat(told).containsExactly("started 0 0", "written 0 6", "started 1 6", "written 1 12");
    }

    @Test
    void shouldSpreadTheTextOfAClipOverItsSound() {
        player.prepare(first, sound(20, 'a'));
        player.play(first);
        for (int tick = 0; tick < 20; tick++) {
            player.pump(tick * FRAME);
        }
        assertThat(written.stream().filter(line -> line.startsWith("g")))
                .containsExactly("g1:t1:s0:c2", "g1:t1:s0:c4", "g1:t1:s0:c6", "g1:t1:s0:c8");
    }

    @Test
    void shouldFollowTheSynthesisersOwnTimes() {
        player.prepare(first, Speakable.verbatim(first.text()));
        player.play(first);
        player.sound(first, sound(10, 'a'), new Alignment("ab", new int[] {150, 250}));
        player.pump(0);
        player.sound(first, sound(10, 'b'), new Alignment("cd", new int[] {100, 199}));
        for (int tick = 1; tick < 20; tick++) {
            player.pump(tick * FRAME);
        }
        assertThat(written.stream().filter(line -> line.startsWith("g")))
                .containsExactly("g1:t1:s0:c0", "g1:t1:s0:c1", "g1:t1:s0:c3", "g1:t1:s0:c4");
    }

    @Test
    void shouldMarkTheWrittenTextWhenItIsSaidOtherwise() {
        Sentence price = sentence(1, 0, "a $75 b");
        player.prepare(price, Pronunciation.of("en-US").say(price.text()));
        player.play(price);
        String said = "a seventy-five dollars b";
        int[] ends = new int[said.length()];
        Arrays.setAll(ends, i -> (i + 1) * 20);
        player.sound(price, sound(24, 'a'), new Alignment(said, ends));
        for (int tick = 0; tick < 30; tick++) {
            player.pump(tick * FRAME);
        }
        player.complete(price);
        player.pump(30 * FRAME);
        assertThat(written.stream().filter(line -> line.startsWith("g")))
                .containsExactly("g1:t1:s0:c2", "g1:t1:s0:c2", "g1:t1:s0:c2", "g1:t1:s0:c2", "g1:t1:s0:c7");
    }

    /** A sentence whose characters sound 60 ms each. */
    private void ready(Sentence sentence, int frames) {
        int[] ends = new int[sentence.text().length()];
        Arrays.setAll(ends, i -> (i + 1) * 60);
        player.prepare(sentence, Speakable.verbatim(sentence.text()));
        player.sound(sentence, sound(frames, sentence.text().charAt(0)), new Alignment(sentence.text(), ends));
        player.complete(sentence);
    }

    private static byte[] sound(int frames, char fill) {
        byte[] sound = new byte[frames * Ulaw.FRAME_BYTES];
        Arrays.fill(sound, (byte) fill);
        return sound;
    }

    private static Sentence sentence(int generation, int index, String text) {
        return new Sentence(generation, new UUID(1, 1), 1, index, text);
    }
}
