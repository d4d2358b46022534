package dev.preop.stack.cli;

import dev.preop.stack.console.OperatorApi;
import dev.preop.stack.demo.DemoCall;
import dev.preop.stack.suite.Home;
import dev.preop.stack.terminal.Terminal;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A call on the suite that is up. */
@Command(name = "call", description = "Hold a call on the running suite. Exit code 0 only when it was booked.")
final class CallCommand implements Callable<Integer> {

    @Parameters(paramLabel = "INSTRUCTION", description = "What to ask for, with a phone number.")
    private String instruction = "";

    @Mixin
    private ApprovalSettings approvals;

    @Override
    public Integer call() {
        var suite = RunningSuite.require(Home.find());
        var terminal = Terminal.standard(System.getenv());
        var api = OperatorApi.signIn(suite.credentials());
        var verdict = new DemoCall(api, approvals.approver(api, terminal), terminal, Clock.systemUTC())
                .hold(instruction, suite.logs());
        return verdict.booked() ? 0 : 1;
    }
}
