package dev.preop.stack.demo;

/** Who answers when the agent may not agree to something by itself. */
public interface Approver {

    /** The agent asks, and waits on the line. Must not block. */
    void asked(String approvalId);

    /** It was answered, by whomever, or the time was over. */
    void settled(String approvalId);
}
