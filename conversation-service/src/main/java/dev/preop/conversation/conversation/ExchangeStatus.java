package dev.preop.conversation.conversation;

/** How far the agent's side of an exchange got. */
public enum ExchangeStatus {
    /** The reply is being made, or was when the process died. */
    OPEN,
    /** The user is being asked; the reply goes on with the answer. */
    WAITING,
    /** Everything was handed out. */
    ANSWERED,
    /** A newer utterance or the end of the call made the rest pointless. */
    CANCELLED
}
