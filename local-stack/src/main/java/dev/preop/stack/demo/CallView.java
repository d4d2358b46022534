package dev.preop.stack.demo;

import dev.preop.stack.console.Fact;
import dev.preop.stack.console.FeedEvent;
import dev.preop.stack.console.PlannedTask;
import dev.preop.stack.terminal.Ink;
import dev.preop.stack.terminal.Terminal;
import dev.preop.stack.terminal.Wrap;
import java.util.Map;
import java.util.stream.Collectors;

/** How a call looks in the terminal: a column of times, a column of speakers, and what they say. */
final class CallView {

    private static final int LABEL = 10;
    private static final int INDENT = 2 + 6 + LABEL;

    private final Terminal terminal;

    CallView(Terminal terminal) {
        this.terminal = terminal;
    }

    void task(String instruction, PlannedTask task) {
        terminal.blank();
        labelled("asked", instruction, Ink.BOLD);
        labelled("task", task.title(), Ink.PLAIN);
        if (!task.steps().isEmpty()) {
            labelled("plan", String.join(" → ", task.steps()), Ink.DIM);
        }
        task.missing().forEach(question -> labelled("missing", question, Ink.BAD));
        terminal.blank();
        terminal.line(" ".repeat(INDENT) + LatencyBar.legend(terminal));
        terminal.blank();
    }

    void status(String what, String status) {
        row("", what, Ink.DIM, status.replace('_', ' '), Ink.DIM);
    }

    void segment(FeedEvent.Segment segment) {
        var text = segment.interrupted() ? segment.text() + " –" : segment.text();
        switch (segment.speaker()) {
            case CALLEE -> row(clock(segment.atMillis()), "callee", Ink.CALLEE, text, Ink.PLAIN);
            case AGENT -> row(clock(segment.atMillis()), "agent", Ink.AGENT, text, Ink.PLAIN);
        }
    }

    void latency(FeedEvent.Latency latency) {
        terminal.line(" ".repeat(INDENT) + LatencyBar.render(latency.stages(), terminal));
    }

    void summary(FeedEvent.Summary summary) {
        terminal.blank();
        labelled("summary", summary.text(), Ink.BOLD);
        summary.facts().forEach(this::fact);
    }

    void notice(FeedEvent.Notice notice) {
        labelled("notified", notice.message(), Ink.PLAIN);
    }

    void asked(FeedEvent.ApprovalAsked approval) {
        var what = approval.amount().isEmpty() ? approval.reason() : approval.amount() + ": " + approval.reason();
        row("", "asks you", Ink.BOLD, what, Ink.BOLD);
        if (!approval.quote().isEmpty()) {
            row("", "", Ink.DIM, "“" + approval.quote() + "”", Ink.DIM);
        }
    }

    void settled(FeedEvent.ApprovalSettled approval) {
        row("", "answer", Ink.DIM, approval.status(), Ink.DIM);
    }

    void verdict(Verdict verdict, String logs) {
        terminal.blank();
        terminal.line("  " + terminal.in(verdict.booked() ? Ink.GOOD : Ink.BAD, verdict.booked() ? "✓ " : "✗ ")
                + terminal.in(Ink.BOLD, verdict.sentence()));
        terminal.line("    " + terminal.in(Ink.DIM, "logs: " + logs));
        terminal.blank();
    }

    static String clock(long millis) {
        var seconds = millis / 1000;
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private void fact(Fact fact) {
        var mark = fact.confirmed() ? terminal.in(Ink.GOOD, "✓") : terminal.in(Ink.BAD, "?");
        terminal.line("  %s %-22s%s".formatted(mark, fact.type().replace('_', ' '), values(fact.value())));
        if (!fact.quote().isEmpty()) {
            var lines = Wrap.text("“" + fact.quote() + "”", terminal.columns() - 26);
            lines.forEach(line -> terminal.line(" ".repeat(26) + terminal.in(Ink.DIM, line)));
        }
    }

    private static String values(Map<String, String> value) {
        return value.entrySet().stream()
                .map(field -> "%s %s".formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private void labelled(String label, String text, Ink ink) {
        row("", label, Ink.DIM, text, ink);
    }

    private void row(String time, String label, Ink labelInk, String text, Ink textInk) {
        var lines = Wrap.text(text, terminal.columns() - INDENT);
        var head = "  %s%s".formatted(terminal.in(Ink.DIM, "%-6s".formatted(time)), terminal.in(labelInk, pad(label)));
        terminal.line(head + terminal.in(textInk, lines.getFirst()));
        lines.stream().skip(1).forEach(line -> terminal.line(" ".repeat(INDENT) + terminal.in(textInk, line)));
    }

    private static String pad(String label) {
        return String.format("%-" + LABEL + "s", label);
    }
}
