package dev.preop.simulators.twilio.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.simulators.modem.Demodulator;
import dev.preop.simulators.modem.Modem;
import dev.preop.simulators.modem.Ulaw;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GapMeterTest {

    private final PlayoutQueue queue = new PlayoutQueue();
    private final Transcript transcript = new Transcript();
    private final Demodulator ear = new Demodulator(transcript);
    private final GapMeter meter = new GapMeter();

    @Test
    void shouldMeasureAGapInsideASentence() {
        play("It is three ", 0);
        pass(5);
        play("o'clock.", 100);

        assertThat(meter.gaps()).containsExactly(new GapMeter.Gap(720, 100.0));
    }

    @Test
    void shouldMeasureAGapShorterThanAFrame() {
        queue.append(Arrays.copyOf(Modem.encode("It"), 900));
        pass(6);
        queue.append(Modem.encode("alk."));
        pass(20);

        assertThat(meter.gaps()).containsExactly(new GapMeter.Gap(112, 7.5));
    }

    @Test
    void shouldTakeAPauseAfterASentenceForNoGap() {
        play("It is three. ", 0);
        pass(50);
        play("(Or \"four!\") ", 0);
        pass(50);
        play("Bye", 0);
        pass(50);

        assertThat(meter.gaps()).isEmpty();
    }

    @Test
    void shouldTakeAClearedSentenceForNoGap() {
        play("It is three ", 0);
        queue.clear();
        meter.cleared();
        pass(20);
        play("Sorry.", 0);

        assertThat(meter.gaps()).isEmpty();
    }

    @Test
    void shouldTakeANewTurnForNoGap() {
        play("It is three ", 0);
        tick(true);
        pass(20);
        play("Sorry.", 0);

        assertThat(meter.gaps()).isEmpty();
    }

    @Test
    void shouldCutTheTranscriptAtPauses() {
        play("One.", 0);
        pass(20);
        play("Two.", 0);

        assertThat(transcript.segments())
                .containsExactly(new Transcript.Segment("One.", 0, 240), new Transcript.Segment("Two.", 640, 880));
    }

    private void play(String text, int extraMillis) {
        queue.append(Modem.encode(text));
        pass((60 * text.length() + extraMillis) / 20);
    }

    private void pass(int frames) {
        for (int i = 0; i < frames; i++) {
            tick(false);
        }
    }

    private void tick(boolean calleeSpeaking) {
        byte[] frame = Modem.silence(Ulaw.FRAME);
        int filled = queue.next(frame);
        ear.feed(frame);
        meter.frame(filled, transcript.sentence(), calleeSpeaking);
    }
}
