package dev.preop.stack.bench;

import dev.preop.stack.bench.MediaCost.JitCompiler;
import dev.preop.stack.process.JavaCommand;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Runs JMH over the gateway's media path in a JVM of its own, once for each way in which the gateway may be run. */
public final class MediaBench {

    private static final int HEAP = 128;
    private static final String PROGRAM = "org.openjdk.jmh.Main";
    private static final String JVM_ARGUMENTS = "-Xmx128m -XX:+UseSerialGC --sun-misc-unsafe-memory-access=allow ";

    private final String classPath;

    /** @param classPath of the benchmark, and of the gateway as it is shipped */
    public MediaBench(String classPath) {
        this.classPath = classPath;
    }

    public MediaResult run() throws IOException, InterruptedException {
        var costs = new ArrayList<MediaCost>();
        for (var compiler : JitCompiler.values()) {
            costs.addAll(run(compiler));
        }
        return new MediaResult(costs);
    }

    private List<MediaCost> run(JitCompiler compiler) throws IOException, InterruptedException {
        var results = Files.createTempFile("preop-jmh", ".json");
        try {
            var command = new JavaCommand(HEAP)
                    .mainClass(
                            classPath,
                            PROGRAM,
                            "-prof",
                            "gc",
                            "-jvmArgs",
                            JVM_ARGUMENTS + compiler.option(),
                            "-foe",
                            "true",
                            "-v",
                            "SILENT",
                            "-rf",
                            "json",
                            "-rff",
                            results.toString());
            var exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.INHERIT)
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("the benchmark failed; see above");
            }
            return JmhResults.read(results, compiler);
        } finally {
            Files.delete(results);
        }
    }
}
