package dev.preop.conversation.memory;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a prompt within the model's context. Old turns are left out in whole blocks, so that between two cuts the
 * prompt only grows at its end and the model can reuse what it has computed. The opening always stays.
 *
 * @param tokens what the prompt may take, of the context window less the reply
 */
public record TokenBudget(int tokens) {

    private static final int BLOCK = 8;
    private static final int CHARACTERS_PER_TOKEN = 3;
    private static final int TOKENS_PER_MESSAGE = 6;

    public TokenBudget {
        if (tokens < 256) {
            throw new IllegalArgumentException("a prompt needs at least 256 tokens, not " + tokens);
        }
    }

    List<List<ChatMessage>> fit(ChatMessage system, List<List<ChatMessage>> turns) {
        if (turns.isEmpty()) {
            return turns;
        }
        int fixed = cost(system) + cost(turns.getFirst());
        List<List<ChatMessage>> rest = turns.subList(1, turns.size());
        int dropped = 0;
        while (dropped < rest.size() - 1 && fixed + costOf(rest.subList(dropped, rest.size())) > tokens) {
            dropped = Math.min(dropped + BLOCK, rest.size() - 1);
        }
        List<List<ChatMessage>> kept = new ArrayList<>();
        kept.add(turns.getFirst());
        kept.addAll(rest.subList(dropped, rest.size()));
        return kept;
    }

    private static int costOf(List<List<ChatMessage>> turns) {
        return turns.stream().mapToInt(TokenBudget::cost).sum();
    }

    private static int cost(List<ChatMessage> messages) {
        return messages.stream().mapToInt(TokenBudget::cost).sum();
    }

    private static int cost(ChatMessage message) {
        return TOKENS_PER_MESSAGE + message.content().length() / CHARACTERS_PER_TOKEN;
    }
}
