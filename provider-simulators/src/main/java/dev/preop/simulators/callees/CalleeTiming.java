package dev.preop.simulators.callees;

import dev.preop.simulators.Settings;
import java.time.Duration;

/**
 * How quick callees are.
 *
 * @param pickUp from the answer to the first word: who lifts a receiver brings it to the ear before speaking
 * @param endOfSpeech silence after which the caller is taken to have finished
 * @param reply thinking time between that and the first sound of the answer
 * @param patience silence on both sides after which they do something about it
 */
public record CalleeTiming(Duration pickUp, Duration endOfSpeech, Duration reply, Duration patience) {

    public static CalleeTiming of(Settings settings) {
        return new CalleeTiming(
                settings.millis("SIM_CALLEE_PICK_UP_MS", 1_000),
                settings.millis("SIM_CALLEE_END_OF_SPEECH_MS", 700),
                settings.millis("SIM_CALLEE_REPLY_MS", 400),
                settings.millis("SIM_CALLEE_PATIENCE_MS", 8_000));
    }
}
