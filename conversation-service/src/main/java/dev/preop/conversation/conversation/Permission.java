package dev.preop.conversation.conversation;

/** Something an agent may do only when the user's settings allow it. */
public enum Permission {
    /** Hand the call to the user's own number. */
    TRANSFER,
    /** Speak to an answering machine. */
    LEAVE_VOICEMAIL
}
