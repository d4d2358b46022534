package dev.preop.system;

import dev.preop.stack.suite.Suite;
import dev.preop.stack.suite.SuiteOptions;
import java.util.Map;

/** One suite for all tests that do not change it: starting one costs more than most calls. Its processes end with this JVM. */
final class SharedSuite {

    private SharedSuite() {}

    /** Started when first asked for. */
    static Suite get() {
        return Holder.SUITE;
    }

    /** A suite of the test's own, with some environment of one process changed; the caller closes it. */
    static Suite with(String process, Map<String, String> environment) {
        return Suite.start(SuiteOptions.onRandomPorts().withOverrides(Map.of(process, environment)));
    }

    private static final class Holder {
        private static final Suite SUITE = Suite.start(SuiteOptions.onRandomPorts());
    }
}
