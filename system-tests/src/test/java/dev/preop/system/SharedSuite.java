package dev.preop.system;

import dev.preop.stack.suite.Suite;
import dev.preop.stack.suite.SuiteOptions;
import org.jspecify.annotations.Nullable;

/** One suite for all tests: starting one costs more than most calls. Its processes end with this JVM. */
final class SharedSuite {

    private static @Nullable Suite suite;

    private SharedSuite() {}

    /** Started when first asked for. Locked, not a holder class: who waits for one of those pins its carrier thread. */
    static synchronized Suite get() {
        if (suite == null) {
            suite = Suite.start(SuiteOptions.onRandomPorts());
        }
        return suite;
    }
}
