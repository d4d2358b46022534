package dev.preop.stack.cli;

import dev.preop.stack.console.OperatorApi;
import dev.preop.stack.suite.Home;
import dev.preop.stack.terminal.Ink;
import dev.preop.stack.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Whether the operator's audit log is as it was written. */
@Command(
        name = "verify",
        description = "Check the hash chain of the operator's audit log on the running suite."
                + " Exit code 0 only when nothing was changed, moved or taken away.")
final class AuditVerifyCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        var suite = RunningSuite.require(Home.find());
        var chain = OperatorApi.signIn(suite.credentials()).verifyAuditLog();
        var terminal = Terminal.standard(System.getenv());
        terminal.line("  " + terminal.in(chain.intact() ? Ink.GOOD : Ink.BAD, chain.sentence()));
        return chain.intact() ? 0 : 1;
    }
}
