package dev.preop.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.stack.console.ApiException;
import dev.preop.stack.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonAtTheTerminalTest {

    private final List<String> decided = new ArrayList<>();
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(new PrintStream(shown, true, StandardCharsets.UTF_8), false, 80);

    @Test
    void shouldTakeTheNextAnswerForTheOpenQuestionOnly() {
        var person = person((approval, yes) -> decided.add(approval + " " + yes));

        person.typed("y");
        person.asked("first");
        person.settled("first");
        person.typed("y");
        person.asked("second");
        person.typed("maybe");
        person.typed(" N ");
        person.typed("y");
        person.asked("third");
        person.settled("second");
        person.typed("yes");

        assertThat(decided).containsExactly("second false", "third true");
    }

    @Test
    void shouldSayThatAnAnswerCameTooLate() {
        var person = person((approval, yes) -> {
            throw new ApiException("The approval has expired.");
        });

        person.asked("first");
        person.typed("y");

        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("has expired");
    }

    private PersonAtTheTerminal person(Decisions decisions) {
        return new PersonAtTheTerminal(decisions, terminal, Reader.nullReader());
    }
}
