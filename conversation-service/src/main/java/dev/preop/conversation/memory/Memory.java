package dev.preop.conversation.memory;

import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.Exchange;
import dev.preop.conversation.conversation.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Renders a conversation as the messages that the model continues. */
public final class Memory {

    private final TokenBudget budget;

    public Memory(TokenBudget budget) {
        this.budget = budget;
    }

    /**
     * System prompt first, then what was said and heard in order, the oldest turns left out when it grows too long, then
     * how things stand.
     */
    public List<ChatMessage> of(Conversation conversation) {
        return of(conversation, conversation.exchanges());
    }

    /** The same for a turn that goes on after the user was asked: what it said meanwhile is left out. */
    public List<ChatMessage> resuming(Conversation conversation, UUID turnId) {
        return of(
                conversation,
                conversation.exchanges().stream()
                        .map(exchange -> exchange.id().equals(turnId) ? exchange.unspoken() : exchange)
                        .toList());
    }

    private List<ChatMessage> of(Conversation conversation, List<Exchange> exchanges) {
        ChatMessage system = ChatMessage.system(SystemPrompt.of(conversation.briefing()));
        List<List<ChatMessage>> turns = exchanges.stream().map(Memory::messages).toList();
        List<ChatMessage> messages = new ArrayList<>();
        messages.add(system);
        budget.fit(system, turns).forEach(turn -> turn.forEach(message -> append(messages, message)));
        messages.add(ChatMessage.system(SituationNote.of(conversation)));
        return List.copyOf(messages);
    }

    private static List<ChatMessage> messages(Exchange exchange) {
        List<ChatMessage> messages = new ArrayList<>();
        String callee = exchange.utterances().stream()
                .map(Utterance::text)
                .map(String::strip)
                .collect(Collectors.joining(" "));
        if (!callee.isEmpty()) {
            messages.add(ChatMessage.user(callee));
        }
        String own = HeardWords.of(exchange);
        if (!own.isEmpty()) {
            messages.add(ChatMessage.assistant(own));
        }
        return messages;
    }

    /** Speakers alternate: words of a turn that stayed without an audible answer join the callee's next ones. */
    private static void append(List<ChatMessage> messages, ChatMessage next) {
        ChatMessage last = messages.getLast();
        if (last.role() == next.role()) {
            messages.set(messages.size() - 1, new ChatMessage(last.role(), last.content() + " " + next.content()));
        } else {
            messages.add(next);
        }
    }
}
