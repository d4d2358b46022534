package dev.preop.stack.cli;

import dev.preop.stack.console.OperatorApi;
import dev.preop.stack.demo.DemoCall;
import dev.preop.stack.suite.Home;
import dev.preop.stack.suite.SuiteOptions;
import dev.preop.stack.terminal.Terminal;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A whole call on a suite of its own. */
@Command(
        name = "demo",
        description = "Start everything, hold one phone call and show it live. Exit code 0 only when it was booked.")
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SuiteSettings settings;

    @Mixin
    private ApprovalSettings approvals;

    @Option(
            names = "--instruction",
            paramLabel = "TEXT",
            defaultValue = Instruction.STANDARD,
            description = "What to ask for. Default: ${DEFAULT-VALUE}")
    private String instruction = Instruction.STANDARD;

    @Option(names = "--callee", paramLabel = "PERSONA", description = "Who answers: one of ${persona.all}.")
    private Optional<String> callee = Optional.empty();

    @Override
    public Integer call() {
        var asked = asked();
        var terminal = Terminal.standard(System.getenv());
        var clock = Clock.systemUTC();
        try (var suite = settings.start(Home.find(), SuiteOptions.standard(), terminal, clock)) {
            var api = OperatorApi.signIn(RunningSuite.credentials(suite));
            var verdict = new DemoCall(api, approvals.approver(api, terminal), terminal, clock)
                    .hold(asked, suite.logs().toString());
            return verdict.booked() ? 0 : 1;
        }
    }

    private String asked() {
        try {
            return callee.map(name -> Instruction.calling(instruction, Persona.of(name)))
                    .orElse(instruction);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
