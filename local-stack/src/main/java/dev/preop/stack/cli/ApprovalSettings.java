package dev.preop.stack.cli;

import dev.preop.stack.console.OperatorApi;
import dev.preop.stack.demo.Approver;
import dev.preop.stack.demo.PersonAtTheTerminal;
import dev.preop.stack.demo.StandingAnswer;
import dev.preop.stack.terminal.Terminal;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Who answers when the agent asks in the middle of a call. */
final class ApprovalSettings {

    /** What may be said on the command line. */
    enum Answer {
        YES,
        NO,
        ASK;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--approve",
            paramLabel = "yes|no|ask",
            defaultValue = "ask",
            description = "The answer when the agent asks you in mid-call. Default: ${DEFAULT-VALUE}.")
    private Answer answer = Answer.ASK;

    Approver approver(OperatorApi api, Terminal terminal) {
        return switch (answer) {
            case YES -> new StandingAnswer(api::decide, true);
            case NO -> new StandingAnswer(api::decide, false);
            case ASK ->
                new PersonAtTheTerminal(
                        api::decide, terminal, new InputStreamReader(System.in, StandardCharsets.UTF_8));
        };
    }
}
