package dev.preop.simulators.ollama.mind.prompt;

/** One message of a chat. */
public record Message(Role role, String content) {

    /** Who speaks; anything but the three known roles is a tool. */
    public enum Role {
        SYSTEM,
        USER,
        ASSISTANT,
        TOOL;

        /** The role of a wire name. */
        public static Role of(String name) {
            return switch (name) {
                case "system" -> SYSTEM;
                case "user" -> USER;
                case "assistant" -> ASSISTANT;
                default -> TOOL;
            };
        }
    }
}
