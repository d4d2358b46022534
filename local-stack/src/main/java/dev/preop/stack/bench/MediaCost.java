package dev.preop.stack.bench;

/**
 * What 20 ms of audio cost in one direction.
 *
 * @param path which direction, or the floor of it
 * @param nanos per frame
 * @param bytes of memory taken per frame
 */
public record MediaCost(String path, JitCompiler compiler, double nanos, double bytes) {

    /** What turns the classes into machine code. */
    public enum JitCompiler {
        /** The first one only, as in the local suite. */
        C1("-XX:TieredStopAtLevel=1"),
        /** Both, as on servers. */
        C2("-XX:+TieredCompilation");

        private final String option;

        JitCompiler(String option) {
            this.option = option;
        }

        String option() {
            return option;
        }
    }
}
