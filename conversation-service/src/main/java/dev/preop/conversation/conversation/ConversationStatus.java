package dev.preop.conversation.conversation;

/** Where a conversation stands; it only moves forward. */
public enum ConversationStatus {
    /** The call is being dialled; the opening is being written. */
    REQUESTED,
    /** The opening is written. */
    SCRIPTED,
    /** The callee answered and the opening was handed out. */
    LIVE,
    /** The call is over. */
    ENDED
}
