package dev.preop.stack.demo;

/** Gives every question the same answer. */
public record StandingAnswer(Decisions decisions, boolean approved) implements Approver {

    @Override
    public void asked(String approvalId) {
        decisions.decide(approvalId, approved);
    }

    @Override
    public void settled(String approvalId) {}
}
