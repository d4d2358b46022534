package dev.preop.simulators.ollama.mind;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preop.simulators.ollama.mind.prompt.Message;
import dev.preop.simulators.ollama.mind.prompt.Message.Role;
import dev.preop.simulators.ollama.mind.prompt.Prompt;
import dev.preop.simulators.ollama.mind.prompt.Thought;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A call as the conversation service puts it to the model, message by message. */
final class Conversation {

    static final Mind MIND = new Mind(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    private final List<Message> messages = new ArrayList<>();
    private final Set<String> tools = new HashSet<>(Set.of("hang_up"));
    private @Nullable String reason;
    private @Nullable String asked;
    private final List<Thought.Call> used = new ArrayList<>();

    private Conversation(String system) {
        messages.add(new Message(Role.SYSTEM, system));
    }

    static Conversation about(String goal) {
        return about(goal, "en-US", "max price 100 USD; may book, inquire", "preferred_day next week");
    }

    static Conversation about(String goal, String language, String constraints, String preferences) {
        return new Conversation("""
                You are an AI assistant on a live telephone call, calling on behalf of Alex Morgan.
                Never agree to more than the constraints allow.

                LANGUAGE: %s
                GOAL: %s
                STEPS: Call dentist; Request appointment; Confirm price
                QUESTIONS: none
                CONSTRAINTS: %s
                PREFERENCES: %s
                TODAY: 2026-11-21
                MAY DISCLOSE: name Alex Morgan""".formatted(language, goal, constraints, preferences));
    }

    /** Words one has already said oneself, such as the opening. */
    Conversation said(String words) {
        messages.add(new Message(Role.ASSISTANT, words));
        return this;
    }

    /** Words of the callee that got no answer. */
    Conversation heard(String words) {
        messages.add(new Message(Role.USER, words));
        return this;
    }

    /** The callee says something; what the model answers. */
    String hear(String words) {
        messages.add(new Message(Role.USER, words));
        Thought thought = MIND.think(new Prompt(messages, Optional.empty(), tools));
        messages.add(new Message(Role.ASSISTANT, thought.content()));
        thought.calls().forEach(this::note);
        return thought.content();
    }

    private void note(Thought.Call call) {
        switch (call.name()) {
            case "hang_up" -> reason = call.arguments().path("reason").asText();
            case "request_approval" ->
                asked = call.arguments().path("amount").asText() + " "
                        + call.arguments().path("currency").asText();
            default -> {
                assertThat(tools).contains(call.name());
                used.add(call);
            }
        }
    }

    void mayAskItsClient() {
        tools.add("request_approval");
    }

    /** Offers one more tool. */
    Conversation may(String tool) {
        tools.add(tool);
        return this;
    }

    /** The tools used up to now, in order, but for those that have a method of their own. */
    List<Thought.Call> used() {
        return used;
    }

    /** As the conversation service notes how things stand. */
    void approved(String amount) {
        messages.add(new Message(Role.SYSTEM, "APPROVED: " + amount));
    }

    /** What the model asked its client to agree to, if it has. */
    Optional<String> asked() {
        return Optional.ofNullable(asked);
    }

    /** Why the model hung up, if it has. */
    Optional<String> hungUp() {
        return Optional.ofNullable(reason);
    }

    /** The transcript as the transcript service numbers it. */
    String transcript() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < messages.size(); i++) {
            text.append('[').append(i).append("] ");
            text.append(messages.get(i).role() == Role.USER ? "human" : "assistant");
            text.append(": ").append(messages.get(i).content()).append('\n');
        }
        return text.toString();
    }

    /** Asks for a document. */
    static JsonNode document(String prompt, String schema) {
        JsonNode parsed = Json.tree(schema);
        Thought thought =
                MIND.think(new Prompt(List.of(new Message(Role.USER, prompt)), Optional.of(parsed), Set.of()));
        return Json.tree(thought.content());
    }
}
