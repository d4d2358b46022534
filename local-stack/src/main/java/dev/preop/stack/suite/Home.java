package dev.preop.stack.suite;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the project lies on this machine.
 *
 * @param root the folder that holds {@code preop}
 */
public record Home(Path root) {

    /** The folder that {@code preop} names, else the nearest one above the working directory that looks like it. */
    public static Home find() {
        var named = System.getProperty("preop.home");
        if (named != null) {
            return new Home(Path.of(named));
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isExecutable(folder.resolve("preop")))
                .findFirst()
                .map(Home::new)
                .orElseThrow(() -> new IllegalStateException("there is no preop in this folder or above it"));
    }

    public Path dotEnv() {
        return root.resolve(".env");
    }

    /** Programs that are kept between runs. */
    Path tools() {
        return root.resolve(".preop/tools");
    }

    public Path runs() {
        return root.resolve(".preop/run");
    }

    /** Results of the latest benchmarks. */
    public Path benchmarks() {
        return root.resolve(".preop/bench");
    }

    /** The operator console as it was built, where it was. */
    public Optional<Path> console() {
        return Optional.of(root.resolve("operator-console/dist"))
                .filter(built -> Files.isReadable(built.resolve("index.html")));
    }

    Path supabaseScripts() {
        return root.resolve("deploy/supabase");
    }

    Path simulators() {
        return built(root.resolve("provider-simulators/target/provider-simulators.jar"));
    }

    /** The class path of a service, for a program of its own that needs no server. */
    public String classPath(Service service) {
        var app = service(service).getParent();
        return Stream.of("app/*", "lib/boot/*", "lib/main/*")
                .map(jars -> app.resolve(jars).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The class path of the media benchmark: its own, and the gateway that it measures. */
    public String mediaBenchmarkClassPath() {
        var target = built(root.resolve("media-benchmark/target/media-benchmark.jar"))
                .getParent();
        return String.join(
                File.pathSeparator,
                target.resolve("media-benchmark.jar").toString(),
                target.resolve("lib/*").toString(),
                classPath(Service.CALL_GATEWAY_SERVICE));
    }

    Path service(Service service) {
        return built(root.resolve(service.title()).resolve("target/quarkus-app/quarkus-run.jar"));
    }

    private static Path built(Path archive) {
        if (!Files.isReadable(archive)) {
            throw new IllegalStateException("%s is not there: run ./preop, which builds it".formatted(archive));
        }
        return archive;
    }
}
