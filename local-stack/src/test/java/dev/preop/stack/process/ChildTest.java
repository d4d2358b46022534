package dev.preop.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.preop.stack.process.ChildSpec.Farewell;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChildTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void doesNotOutliveAParentThatIsKilled(Farewell farewell) throws Exception {
        var parent = new ProcessBuilder(new JavaCommand(64)
                        .mainClass(
                                JavaCommand.ownClassPath(),
                                OrphanMaker.class.getName(),
                                folder.toString(),
                                farewell.name()))
                .redirectErrorStream(true)
                .start();
        ProcessHandle child;
        try (var output = new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
            child = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
            assertThat(child.isAlive()).isTrue();
            parent.destroyForcibly();
        }

        await().atMost(Duration.ofSeconds(10)).until(() -> !child.isAlive());
    }

    @Test
    void leavesNoGuardBehindWhenItEnds() {
        var child = start("sleep", "3600");
        var guards = await().until(() -> child.handle().children().toList(), found -> !found.isEmpty());

        child.kill();

        await().atMost(Duration.ofSeconds(5)).until(() -> guards.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void isGivenTimeToSayGoodbye() throws Exception {
        var child = start("sh", "-c", "trap 'echo goodbye; exit 0' TERM; echo up; while true; do sleep 0.05; done");
        child.awaitReady(() -> !LogTail.of(log(), 1).isEmpty(), Duration.ofSeconds(10));

        child.askToEnd();
        child.endWithinGrace();

        assertThat(Files.readAllLines(log())).containsExactly("up", "goodbye");
    }

    @Test
    void endsByForceWhenItIgnoresThatItIsAskedTo() {
        var child = start("sh", "-c", "trap '' TERM; echo deaf; while true; do sleep 1; done");
        child.awaitReady(() -> !LogTail.of(log(), 1).isEmpty(), Duration.ofSeconds(10));

        child.askToEnd();
        child.endWithinGrace();

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void saysWithItsLastWordsThatItDidNotStart() {
        var child = start("sh", "-c", "echo no luck today; exit 7");

        assertThatThrownBy(() -> child.awaitReady(() -> false, Duration.ofSeconds(10)))
                .isInstanceOf(ChildFailedException.class)
                .hasMessageContaining("probe ended with exit code 7")
                .hasMessageContaining("no luck today");
    }

    @Test
    void seesOnlyTheEnvironmentItIsGiven() throws Exception {
        var child = Child.start(spec(List.of("env"), Map.of("GIVEN", "yes")));

        assertThat(child.awaitEnd(Duration.ofSeconds(10))).isZero();
        assertThat(Files.readAllLines(log()))
                .contains("GIVEN=yes")
                .noneMatch(line -> line.startsWith("MAVEN_") || line.startsWith("JAVA_"));
    }

    private Child start(String... command) {
        return Child.start(spec(List.of(command), Map.of()));
    }

    private ChildSpec spec(List<String> command, Map<String, String> environment) {
        return new ChildSpec("probe", command, environment, folder, log(), Farewell.KILL, Duration.ofSeconds(1));
    }

    private Path log() {
        return folder.resolve("probe.log");
    }
}
