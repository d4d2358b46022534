package dev.preop.stack.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A command line for a JVM like this one, set up for many small processes on few cores. */
public final class JavaCommand {

    private final List<String> command = new ArrayList<>();

    public JavaCommand(int heapMegabytes) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx%dm".formatted(heapMegabytes));
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:CompileThresholdScaling=0.2");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("--enable-native-access=ALL-UNNAMED");
    }

    /** Adds an option of the JVM. */
    public JavaCommand option(String option) {
        command.add(option);
        return this;
    }

    /** The command that runs {@code main} with {@code arguments}. */
    public List<String> mainClass(String classPath, String main, String... arguments) {
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(List.of(arguments));
        return List.copyOf(command);
    }

    /** The command that runs an executable archive. */
    public List<String> jar(Path archive) {
        command.addAll(List.of("-jar", archive.toString()));
        return List.copyOf(command);
    }

    /** What this process itself was started with, so that it holds in any folder. */
    public static String ownClassPath() {
        return absolute(System.getProperty("java.class.path"));
    }

    static String absolute(String classPath) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(classPath)
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
