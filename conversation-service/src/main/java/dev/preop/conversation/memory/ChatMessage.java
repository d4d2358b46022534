package dev.preop.conversation.memory;

/** A message of the chat that the model continues. */
public record ChatMessage(Role role, String content) {

    /** Who speaks: the rules, the callee, or the agent itself. */
    public enum Role {
        SYSTEM,
        USER,
        ASSISTANT
    }

    static ChatMessage system(String content) {
        return new ChatMessage(Role.SYSTEM, content);
    }

    static ChatMessage user(String content) {
        return new ChatMessage(Role.USER, content);
    }

    static ChatMessage assistant(String content) {
        return new ChatMessage(Role.ASSISTANT, content);
    }

    /** Names no content: spoken words must not reach a log by accident. */
    @Override
    public String toString() {
        return "ChatMessage[" + role + "]";
    }
}
