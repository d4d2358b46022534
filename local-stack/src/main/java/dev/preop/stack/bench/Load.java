package dev.preop.stack.bench;

import java.time.Duration;

/**
 * How much is to happen at once and for how long.
 *
 * @param calls live at a time, on average
 * @param warmUpCalls live at a time before anything counts: code that runs a few times a minute is long in getting warm
 * @param warmUp how long that lasts
 * @param time how long calls come in that count
 * @param callee seven digits, a persona of the simulators
 */
public record Load(int calls, int warmUpCalls, Duration warmUp, Duration time, String callee) {

    /** The persona that books at the asked price. */
    public static final String DENTIST = "555-0100";

    /** The persona that cuts in three times. */
    public static final String INTERRUPTER = "555-0113";

    public Load {
        if (calls < 1) {
            throw new IllegalArgumentException("a load needs at least one call at a time");
        }
    }
}
