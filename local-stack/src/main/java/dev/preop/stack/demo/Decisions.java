package dev.preop.stack.demo;

/** Where answers to the agent's questions go. */
@FunctionalInterface
public interface Decisions {

    /** @throws dev.preop.stack.console.ApiException when it was decided already */
    void decide(String approvalId, boolean approved);
}
