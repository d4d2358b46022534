package dev.preop.simulators.ollama.mind;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preop.simulators.ollama.mind.prompt.Thought;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the mind does rather than says, only with tools that are on offer. */
class ToolUseTest {

    private static final String RECEPTION = "Take a message: who calls, what about, and how to reach them";

    private final Conversation call = Conversation.about("Book dental cleaning appointment")
            .said("Hello, I'm an AI assistant. I'd like to book a dental cleaning.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can I speak to Alex, please?",
                "I'd rather talk to a real person.",
                "Put him on the line.",
                "Quisiera hablar con el señor Morgan."
            })
    void connectsWhoeverWantsTheClient(String words) {
        call.may("transfer_to_user");

        assertThat(call.hear(words)).isEmpty();
        assertThat(call.used()).extracting(Thought.Call::name).containsExactly("transfer_to_user");
        assertThat(call.used().getFirst().arguments().isEmpty()).isTrue();
    }

    @Test
    void saysThatItCannotConnectWhenItMayNot() {
        assertThat(call.hear("Can I speak to Alex, please?")).contains("can't connect you");
        assertThat(call.used()).isEmpty();
    }

    @Test
    void leavesAMessageOnAMachineWhenItMay() {
        call.may("leave_voicemail");

        assertThat(call.hear("You have reached Bright Smile Dental. Please leave a message after the tone."))
                .isEmpty();
        assertThat(call.used()).extracting(Thought.Call::name).containsExactly("leave_voicemail");
        assertThat(call.used().getFirst().arguments().path("message").asText()).contains("dental cleaning");
        assertThat(call.hungUp()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bright Smile Dental, how can I help you?",
                "Of course. May I have the name for the appointment?",
                "Who am I speaking with?",
                "Am I talking to a robot?",
                "I can offer you December 5th at 2 PM. A cleaning is $75. Would that work for you?",
                "Please hold.",
                "Please tell Alex that we are closed on Monday."
            })
    void onlyTalksOtherwise(String words) {
        call.may("transfer_to_user").may("leave_voicemail").may("take_note").may("press_digits");

        call.hear(words);

        assertThat(call.used()).isEmpty();
    }

    @Test
    void takesAMessageFromWhoeverCalls() {
        Conversation reception = Conversation.about(RECEPTION)
                .may("take_note")
                .said("Hello, this is an AI assistant answering for Alex Morgan. May I take a message?");

        assertThat(reception.hear("Yes, please tell Alex that I moved, my number is 415 555 0150 now."))
                .isEqualTo("Of course. Who is calling, please?");
        assertThat(reception.hear("Jamie Lee.")).isEqualTo("Thank you, I will pass that on. Goodbye!");

        assertThat(reception.hungUp()).hasValue("goal_reached");
        assertThat(reception.used()).hasSize(1);
        assertThat(reception.used().getFirst().name()).isEqualTo("take_note");
        assertThat(reception.used().getFirst().arguments().path("note").asText())
                .isEqualTo("Yes, please tell Alex that I moved, my number is (number) now.");
    }

    @Test
    void asksEachThingOnceAndReportsTheMessage() {
        Conversation reception = Conversation.about(RECEPTION)
                .said("Hello, this is an AI assistant answering for Alex Morgan. May I take a message?");

        assertThat(reception.hear("Hello, this is Jamie Lee from Bright Smile Dental."))
                .isEqualTo("Thank you. And what is it about?");
        assertThat(reception.hear("I am calling about the appointment on December 5th, it is at 3 PM now."))
                .isEqualTo("Thank you. How can you be reached?");
        assertThat(reception.hear("Hm, better not.")).isEqualTo("Thank you, I will pass that on. Goodbye!");

        JsonNode report = Conversation.document(
                "TODAY: 2026-11-21\nGOAL: " + RECEPTION + "\nTRANSCRIPT:\n" + reception.transcript(), Schemas.SUMMARY);
        assertThat(report.path("goalAchieved").asBoolean()).isTrue();
        assertThat(report.path("summary").asText())
                .isEqualTo(
                        "A message was left: I am calling about the appointment on December 5th, it is at 3 PM now.");
    }

    @Test
    void hasFailedWhenTheCallerLeavesWithoutAMessage() {
        Conversation reception = Conversation.about(RECEPTION).said("May I take a message?");

        reception.hear("No, goodbye.");

        assertThat(reception.hungUp()).hasValue("goal_failed");
    }
}
