package dev.preop.stack.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The project's {@code preop} in a project of empty modules, on a machine with a JDK of ours and whatever Maven the test
 * puts there. That Maven writes down how it was called and builds empty artifacts.
 */
final class PreopScript {

    private static final List<String> TOOLS = List.of(
            "bash",
            "sh",
            "cat",
            "chmod",
            "cksum",
            "dirname",
            "find",
            "mkdir",
            "mktemp",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sort",
            "touch",
            "tr",
            "uname",
            "xargs");
    private static final List<String> MODULES = List.of("shared-contracts", "service-kit", "local-stack");

    private static final String MAVEN = """
            #!/bin/sh
            echo "$*" >> "%1$s/maven-calls"
            case "$*" in
              *-v*) echo "Apache Maven %2$s (somewhere)" ;;
              *unpack*)
                for argument in "$@"; do case $argument in -DoutputDirectory=*) to=${argument#*=} ;; esac; done
                mkdir -p "$to/apache-maven-3.9.11/bin"
                sed 's/%2$s/3.9.11/; 2s/^/echo fetched >> maven-calls; /' "$0" > "$to/apache-maven-3.9.11/bin/mvn" ;;
              *package*) mkdir -p local-stack/target/lib; touch local-stack/target/local-stack.jar ;;
            esac
            """;

    private final Path home;
    private final Path bin;

    PreopScript(Path folder) throws IOException {
        home = Files.createDirectories(folder.resolve("project"));
        bin = Files.createDirectories(folder.resolve("bin"));
        for (var tool : TOOLS) {
            allow(tool);
        }
        Files.copy(Path.of("../preop"), home.resolve("preop"));
        Files.createDirectories(home.resolve(".mvn"));
        Files.writeString(home.resolve("pom.xml"), "<module>local-stack</module>\n");
        for (var module : MODULES) {
            write(module + "/pom.xml", "pom");
            write(module + "/src/main/A.java", "class A {}");
            write(module + "/src/test/ATest.java", "class ATest {}");
        }
    }

    PreopScript withMaven(String version) throws IOException {
        executable("mvn", MAVEN.formatted(home, version));
        return this;
    }

    void write(String file, String content) throws IOException {
        var path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    /** What Maven was called with, call by call. */
    List<String> mavenCalls() throws IOException {
        var calls = home.resolve("maven-calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    Result run(String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("bash", home.resolve("preop").toString()), Stream.of(arguments))
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH", bin.toString(), "HOME", home.toString(), "JAVA_HOME", System.getProperty("java.home")));
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    private void allow(String tool) throws IOException {
        var found = Stream.of("/usr/bin", "/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
        executable(tool, "#!/bin/sh\nexec %s \"$@\"\n".formatted(found));
    }

    private void executable(String name, String content) throws IOException {
        var file = Files.writeString(bin.resolve(name), content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    record Result(int exit, String output) {}
}
