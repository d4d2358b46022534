package dev.preop.conversation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.Money;
import dev.preop.conversation.Briefings;
import dev.preop.conversation.conversation.Answerer;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.PendingApproval;
import dev.preop.conversation.conversation.Utterance;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final UUID OPENING = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    private final Memory memory = new Memory(new TokenBudget(6000));

    private static Utterance saying(String text) {
        return new Utterance(UUID.randomUUID(), text);
    }

    private static Conversation opened() {
        return Conversation.requested(Briefings.call(), Briefings.dentist())
                .said(OPENING, 0, 0, "Hello, this is an AI assistant.")
                .said(OPENING, 0, 1, "I would like to book a cleaning.");
    }

    private List<ChatMessage> spoken(Conversation conversation) {
        return memory.of(conversation).stream()
                .filter(message -> message.role() != ChatMessage.Role.SYSTEM)
                .toList();
    }

    @Test
    void shouldStartWithThePromptAndAlternate() {
        Conversation conversation = opened().heard(FIRST, 1, saying("Sure, when?"))
                .said(FIRST, 1, 0, "Next Saturday, please.")
                .heard(SECOND, 2, saying("At two?"));

        assertThat(memory.of(conversation).getFirst().role()).isEqualTo(ChatMessage.Role.SYSTEM);
        assertThat(spoken(conversation))
                .containsExactly(
                        ChatMessage.assistant("Hello, this is an AI assistant. I would like to book a cleaning."),
                        ChatMessage.user("Sure, when?"),
                        ChatMessage.assistant("Next Saturday, please."),
                        ChatMessage.user("At two?"));
    }

    @Test
    void shouldPutWordsBeforeTheOpeningFirst() {
        Conversation conversation = opened().heard(OPENING, 0, saying("Bright Dental, hello?"));

        assertThat(spoken(conversation).getFirst()).isEqualTo(ChatMessage.user("Bright Dental, hello?"));
    }

    @Test
    void shouldShowOnlyWhatWasHeardWhenTheCalleeBrokeIn() {
        Conversation conversation = opened().spoken(OPENING, 0, "Hello, this is an AI assistant.", false)
                .spoken(OPENING, 1, "I would like", true)
                .heard(FIRST, 1, saying("Who is this?"));

        assertThat(spoken(conversation).getFirst())
                .isEqualTo(ChatMessage.assistant("Hello, this is an AI assistant. I would like"));
    }

    @Test
    void shouldNotShowWhatWasQueuedBehindACut() {
        Conversation conversation =
                opened().spoken(OPENING, 0, "Hello, this", true).heard(FIRST, 1, saying("Who is this?"));

        assertThat(spoken(conversation).getFirst()).isEqualTo(ChatMessage.assistant("Hello, this"));
    }

    @Test
    void shouldJoinTheCalleesWordsWhenNothingOfTheReplyWasHeard() {
        Conversation conversation = opened().heard(FIRST, 1, saying("Sure, when?"))
                .said(FIRST, 1, 0, "Next Saturday, please.")
                .spoken(FIRST, 0, "", true)
                .heard(SECOND, 2, saying("Hello?"));

        assertThat(spoken(conversation).getLast()).isEqualTo(ChatMessage.user("Sure, when? Hello?"));
    }

    @Test
    void shouldLeaveOutOldTurnsInBlocksButNeverPromptAndOpening() {
        Memory small = new Memory(new TokenBudget(1100));
        Conversation conversation = opened();
        int longest = 0;
        for (int turn = 1; turn <= 40; turn++) {
            conversation = conversation
                    .heard(new UUID(1, turn), turn, saying("Question number " + turn + " " + "x".repeat(60)))
                    .said(new UUID(1, turn), turn, 0, "Answer number " + turn + ".");
            longest = Math.max(longest, small.of(conversation).size());
        }

        List<ChatMessage> messages = small.of(conversation);

        assertThat(messages.get(1).content()).startsWith("Hello, this is an AI assistant.");
        assertThat(messages.get(messages.size() - 2).content()).isEqualTo("Answer number 40.");
        assertThat(messages.get(2).content()).doesNotStartWith("Question number 1 ");
        assertThat(longest).isLessThan(60);
    }

    @Test
    void shouldOnlyGrowAtTheEndBetweenTwoCuts() {
        Conversation before = opened().heard(FIRST, 1, saying("Sure, when?"));
        Conversation after = before.said(FIRST, 1, 0, "Saturday.").heard(SECOND, 2, saying("Fine."));

        List<ChatMessage> all = memory.of(before);
        List<ChatMessage> prefix = all.subList(0, all.size() - 1);

        assertThat(memory.of(after).subList(0, prefix.size())).isEqualTo(prefix);
    }

    @Test
    void shouldTellHowThingsStandAfterEverythingElse() {
        Conversation conversation = opened().heard(FIRST, 1, saying("Sure, when?"));
        ChatMessage unknown = memory.of(conversation).getLast();
        ChatMessage human = memory.of(conversation.now(state -> state.answeredBy(Answerer.HUMAN)
                        .noting("They close\nat six")
                        .approved(new PendingApproval(
                                FIRST, FIRST, 1, FIRST, new Money(new BigDecimal("300.00"), "USD"), Instant.EPOCH))))
                .getLast();

        assertThat(unknown.role()).isEqualTo(ChatMessage.Role.SYSTEM);
        assertThat(unknown.content()).isEqualTo("ANSWERED BY: unknown\nMAY DISCLOSE: nothing yet");
        assertThat(human.content())
                .isEqualTo("ANSWERED BY: human\nMAY DISCLOSE: name Alex Morgan; phone number\nAPPROVED: 300 USD\n"
                        + "NOTES: They close at six");
    }

    @Test
    void shouldLeaveOutTheHoldLineWhenATurnGoesOn() {
        Conversation conversation =
                opened().heard(FIRST, 1, saying("It is $300.")).said(FIRST, 1, 0, "One moment, please.");

        List<ChatMessage> messages = memory.resuming(conversation, FIRST);

        assertThat(messages.get(messages.size() - 2)).isEqualTo(ChatMessage.user("It is $300."));
    }
}
