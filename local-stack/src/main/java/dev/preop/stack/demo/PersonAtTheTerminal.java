package dev.preop.stack.demo;

import dev.preop.stack.console.ApiException;
import dev.preop.stack.terminal.Ink;
import dev.preop.stack.terminal.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Takes {@code y} or {@code n} for an answer, for as long as a question is open. Where nobody types, it stays open. */
public final class PersonAtTheTerminal implements Approver {

    private final Decisions decisions;
    private final Terminal terminal;
    private final AtomicReference<Optional<String>> open = new AtomicReference<>(Optional.empty());

    public PersonAtTheTerminal(Decisions decisions, Terminal terminal, Reader typed) {
        this.decisions = decisions;
        this.terminal = terminal;
        Thread.ofPlatform().daemon().name("answers").start(() -> listen(new BufferedReader(typed)));
    }

    @Override
    public void asked(String approvalId) {
        open.set(Optional.of(approvalId));
        terminal.line(terminal.in(Ink.BOLD, "        Approve? Type y or n and Enter."));
    }

    @Override
    public void settled(String approvalId) {
        open.updateAndGet(asked -> asked.filter(other -> !other.equals(approvalId)));
    }

    private void listen(BufferedReader typed) {
        try {
            for (String line = typed.readLine(); line != null; line = typed.readLine()) {
                typed(line);
            }
        } catch (IOException closed) {
            terminal.line("        Nobody can answer any more: " + closed.getMessage());
        }
    }

    /** A line that came from the keyboard. */
    void typed(String line) {
        var word = line.strip().toLowerCase(Locale.ROOT);
        var yes = word.equals("y") || word.equals("yes");
        if (!yes && !word.equals("n") && !word.equals("no")) {
            return;
        }
        open.getAndSet(Optional.empty()).ifPresent(approval -> {
            try {
                decisions.decide(approval, yes);
            } catch (ApiException late) {
                terminal.line("        " + late.getMessage());
            }
        });
    }
}
