package dev.preop.simulators.twilio.transcription;

import dev.preop.simulators.modem.Demodulator;
import dev.preop.simulators.modem.Modem;
import dev.preop.simulators.modem.Ulaw;
import java.util.Optional;

/** Cuts what one side says into utterances: one is over when its speaker has been silent for {@value #END_MILLIS} ms. */
final class Utterances {

    private static final int END_MILLIS = 700;
    private static final int PARTIAL_MILLIS = 500;
    private static final double CLEAR = 0.97;
    private static final double DAMAGED = 0.41;

    private final Demodulator ear = new Demodulator();
    private String lastPartial = "";
    private long partialAt;

    /**
     * What was understood.
     *
     * @param isFinal whether the speaker has finished
     * @param confidence 0 to 1
     */
    record Result(String text, boolean isFinal, double confidence) {}

    /** Takes 20 ms of sound; what there is to tell by now. */
    Optional<Result> feed(byte[] frame) {
        ear.feed(frame);
        String text = ear.text().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (ear.silentSamples() >= samples(END_MILLIS)) {
            ear.take();
            lastPartial = "";
            return Optional.of(result(text, true));
        }
        boolean news = !text.equals(lastPartial) && ear.position() - partialAt >= samples(PARTIAL_MILLIS);
        if (news) {
            lastPartial = text;
            partialAt = ear.position();
        }
        return news ? Optional.of(result(text, false)) : Optional.empty();
    }

    private static Result result(String text, boolean isFinal) {
        return new Result(text, isFinal, text.indexOf(Modem.DAMAGED) < 0 ? CLEAR : DAMAGED);
    }

    private static long samples(int millis) {
        return (long) millis * Ulaw.SAMPLE_RATE / 1_000;
    }
}
