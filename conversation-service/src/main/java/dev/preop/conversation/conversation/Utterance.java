package dev.preop.conversation.conversation;

import java.util.UUID;

/** Something the callee said. */
public record Utterance(UUID id, String text) {

    /** Names no content: spoken words must not reach a log by accident. */
    @Override
    public String toString() {
        return "Utterance[" + id + "]";
    }
}
