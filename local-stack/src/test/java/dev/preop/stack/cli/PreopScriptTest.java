package dev.preop.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreopScriptTest {

    private static final String BUILD = "-q -B -T 1C -DskipTests -Dquick -pl local-stack -am package";

    @TempDir
    Path folder;

    @Test
    void buildsWhatIsMissingOnce() throws Exception {
        var preop = new PreopScript(folder).withMaven("3.9.9");

        preop.run("status");
        preop.run("status");

        assertThat(builds(preop)).containsExactly(BUILD);
    }

    @Test
    void buildsAgainWhenASharedModuleHasChanged() throws Exception {
        var preop = new PreopScript(folder).withMaven("3.9.9");
        preop.run("status");

        preop.write("shared-contracts/src/main/A.java", "class A { int more; }");
        preop.run("status");

        assertThat(builds(preop)).hasSize(2);
    }

    @Test
    void doesNotBuildWhenOnlyATestHasChanged() throws Exception {
        var preop = new PreopScript(folder).withMaven("3.9.9");
        preop.run("status");

        preop.write("local-stack/src/test/ATest.java", "class ATest { int more; }");
        preop.run("status");

        assertThat(builds(preop)).hasSize(1);
    }

    @Test
    void doesNotBuildUnderTheFeetOfARunningSuite() throws Exception {
        var preop = new PreopScript(folder).withMaven("3.9.9");

        preop.write(
                ".preop/run/up.json",
                "{\"pid\":%d,\"more\":1}".formatted(ProcessHandle.current().pid()));
        preop.run("status");
        preop.write(".preop/run/up.json", "{\"pid\":%d,\"more\":1}".formatted(Integer.MAX_VALUE));
        assertThat(builds(preop)).isEmpty();
        preop.run("status");

        assertThat(builds(preop)).hasSize(1);
    }

    @Test
    void fetchesANewerMavenWithAnOldOneOnce() throws Exception {
        var preop = new PreopScript(folder).withMaven("3.8.7");

        preop.run("status");
        preop.write("pom.xml", "changed");
        preop.run("status");

        assertThat(preop.mavenCalls().stream().filter(call -> call.contains("unpack")))
                .hasSize(1)
                .first()
                .asString()
                .contains("-Dartifact=org.apache.maven:apache-maven:3.9.11:zip:bin");
        assertThat(preop.mavenCalls().stream().filter("fetched"::equals)).hasSize(2);
    }

    @Test
    void saysThatItNeedsAMaven() throws Exception {
        var result = new PreopScript(folder).run("status");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.output()).startsWith("preop: needs Maven").hasLineCount(1);
    }

    @Test
    void testsOneModuleWithWhatItNeeds() throws Exception {
        var preop = new PreopScript(folder).withMaven("3.9.9");

        preop.run("test", "local-stack");

        assertThat(preop.mavenCalls().getLast())
                .contains("-pl local-stack -am verify")
                .contains("-Dtest=dev/preop/stack/");
    }

    @Test
    void namesTheModulesWhenThereIsNoSuchOne() throws Exception {
        var result = new PreopScript(folder).withMaven("3.9.9").run("test", "nonsense");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.output()).isEqualTo("preop: there is no module nonsense; the modules are: local-stack \n");
    }

    private static List<String> builds(PreopScript preop) throws Exception {
        return preop.mavenCalls().stream()
                .filter(call -> call.contains("package"))
                .toList();
    }
}
