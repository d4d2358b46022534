package dev.preop.conversation.turn;

import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.memory.ChatMessage;
import dev.preop.conversation.memory.Memory;
import dev.preop.conversation.memory.TokenBudget;
import dev.preop.conversation.turn.client.OllamaConfig;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Prompts that fit into the model's context together with tools and reply. */
@Singleton
class Prompts {

    private static final int TOOL_TOKENS = 600;

    private final Memory memory;

    Prompts(OllamaConfig ollama) {
        memory = new Memory(new TokenBudget(ollama.contextTokens() - ollama.replyTokens() - TOOL_TOKENS));
    }

    List<ChatMessage> of(Conversation conversation) {
        return memory.of(conversation);
    }

    /** For a turn that goes on after the user was asked. */
    List<ChatMessage> resuming(Conversation conversation, UUID turnId) {
        return memory.resuming(conversation, turnId);
    }
}
