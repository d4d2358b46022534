package dev.preop.speech.simulation;

import org.junit.jupiter.api.Test;

/**
 * Ten thousand calls, each in an order of events of its own. Within them: one sentence at a time, nothing void is sent
 * after a cut, every sentence is told once, nothing happens after the end, and the end comes.
 */
class SchedulerTest {

    private static final int CALLS = 10_000;

    @Test
    void shouldKeepEveryPromiseInEveryOrderOfEvents() {
        for (int seed = 0; seed < CALLS; seed++) {
            try {
                new SimulatedCall(seed).run();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("the call of seed " + seed, e);
            }
        }
    }
}
