package dev.preop.conversation.conversation;

/** Who is at the other end, as far as it is known. */
public enum Answerer {
    UNKNOWN,
    HUMAN,
    MACHINE
}
