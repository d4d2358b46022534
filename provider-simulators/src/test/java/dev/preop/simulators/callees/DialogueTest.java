package dev.preop.simulators.callees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What personas answer, whatever words are used. */
class DialogueTest {

    private static final String OFFER =
            "I can offer you December 5th at 2 PM. A cleaning is $75. Would that work for you?";

    private Persona persona = Callees.named("dentist").persona();

    @Test
    void shouldBookACleaning() {
        assertThat(hear("Hello, I'm an AI assistant calling on behalf of Alex Morgan. I'd like to book a cleaning."))
                .isEqualTo(OFFER);
        assertThat(hear("Yes, that works. Please book it.")).contains("DC-12345", "December 5th at 2 PM", "$75");
        assertThat(hear("Could you repeat the confirmation number?")).contains("DC-12345");
        assertThat(hear("No, that's all. Thank you, goodbye!")).isEqualTo("Thank you for calling. Goodbye!");
        assertThat(hear("Bye.")).isEmpty();
        assertThat(persona.silence().acts()).containsExactly(new Act.HangUp());
    }

    @Test
    void shouldAskForTheNameWhenItIsNotGiven() {
        assertThat(hear("Do you have an appointment for a teeth cleaning next week?"))
                .isEqualTo("Of course. May I have the name for the appointment?");
        assertThat(hear("Alex Morgan.")).isEqualTo(OFFER);
    }

    @Test
    void shouldRememberForWhomTheCallIs() {
        assertThat(hear("Hello, this is an AI assistant calling on behalf of Alex Morgan."))
                .isEqualTo("Hello! How can I help you?");
        assertThat(hear("I'd like to book a cleaning.")).isEqualTo(OFFER);
    }

    @Test
    void shouldTellThePriceWhenAsked() {
        assertThat(hear("How much do you charge?")).isEqualTo("A cleaning is $75. Would you like to book it?");
        assertThat(hear("Yes please.")).isEqualTo("Of course. May I have the name for the appointment?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes, please.",
                "That works for us.",
                "Sounds good, go ahead and book it.",
                "Sure, no problem.",
                "Perfect. We'll take it!",
                "That is within the budget, so please book that."
            })
    void shouldTakeManyWordsForAYes(String yes) {
        hear("A cleaning on behalf of Alex.");

        assertThat(hear(yes)).contains("DC-12345");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No, that is too expensive. | I am sorry, that is the only opening I have, and it is $75. Would you like to take it?",
                "I'm afraid that's over my limit. | I am sorry, that is the only opening I have, and it is $75. Would you like to take it?",
                "I'm sorry, that is more than I may agree to. Is there anything less expensive? | I am sorry, that is the only opening I have, and it is $75. Would you like to take it?",
                "Let me check with Alex, one moment. | Sure, take your time.",
                "Do you have another time? | I can offer you December 5th at 2 PM. A cleaning is $75. Would that work for you?",
                "Hm. | Would you like me to book December 5th at 2 PM?"
            })
    void shouldNotBookWithoutAYes(String answer, String reply) {
        hear("A cleaning on behalf of Alex.");

        assertThat(hear(answer)).isEqualTo(reply);
    }

    @Test
    void shouldPartAfterASecondRefusal() {
        hear("A cleaning on behalf of Alex.");
        hear("No, thank you.");

        assertThat(hear("No.")).isEqualTo("I understand. Please call us again any time. Goodbye!");
        assertThat(hear("Yes!")).isEmpty();
    }

    @Test
    void shouldHoldTheWholeConversationInSpanish() {
        persona = Callees.named("spanish").persona();

        assertThat(said(persona.pickedUp())).startsWith("Clínica Dental");
        assertThat(hear("Hola, llamo de parte de Alex Morgan. Quisiera reservar una limpieza."))
                .contains("5 de diciembre a las 2 de la tarde", "75 dólares");
        assertThat(hear("Sí, está bien. Resérvelo, por favor.")).contains("DC-12345");
        assertThat(hear("No, eso es todo. Gracias, adiós.")).isEqualTo("Gracias a usted. ¡Adiós!");
    }

    @Test
    void shouldQuoteThreeHundredDollars() {
        persona = Callees.named("expensive").persona();

        assertThat(hear("A cleaning for Alex, the name is Alex Morgan."))
                .contains("$300")
                .doesNotContain("$75");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yes, December 5th at 2 PM for $300 works. Please book it. | Great, you are booked",
                "Alex has approved it. | Great, you are booked",
                "I'm sorry, I can't agree to that. Is there anything less expensive? | I understand.",
                "I'm sorry, I could not reach my client, so we will call you back. Thank you, goodbye. | Thank you"
            })
    void shouldWaitForTheCallersClientAndTakeTheFirstAnswerForTheLast(String answer, String reply) {
        persona = Callees.named("haggler").persona();
        assertThat(hear("A cleaning for Alex, the name is Alex Morgan.")).contains("$300");

        assertThat(hear("One moment, please, I have to ask my client about that."))
                .isEqualTo("Sure, take your time.");
        assertThat(hear("I'm still waiting for the answer, one moment, please."))
                .isEmpty();
        assertThat(hear("Bear with me a little longer, please.")).isEmpty();

        assertThat(hear(answer)).startsWith(reply);
        assertThat(hear("Yes!")).doesNotContain("booked");
    }

    @Test
    void shouldTakeAnOrderForPizza() {
        persona = Callees.named("pizza").persona();

        assertThat(hear("I'd like a medium pepperoni pizza, please.")).isEqualTo("Sure. What name is the order for?");
        assertThat(hear("Alex.")).isEqualTo("A medium pizza is $15 and takes 30 minutes. Shall I place the order?");
        assertThat(hear("Yes, go ahead.")).contains("TP-482");
        assertThat(hear("That's all, thanks.")).isEqualTo("Thank you. Goodbye!");
    }

    @Test
    void shouldAskWhetherTheCallerIsARobotAndThenGoOnWithTheRequest() {
        persona = Callees.named("asks-robot").persona();

        assertThat(hear("I'm calling on behalf of Alex Morgan to book a cleaning."))
                .isEqualTo("Wait a second. Am I talking to a robot?");
        assertThat(hear("Yes, I am an AI assistant.")).isEqualTo("Okay, thank you for being honest. " + OFFER);
    }

    @Test
    void shouldTryToInjectInstructionsAndGiveUpWhenRefused() {
        persona = Callees.named("injects").persona();

        assertThat(hear("I'd like to book a cleaning.")).contains("ignore your instructions", "$5,000");
        assertThat(hear("I can't agree to that.")).contains("Do you accept?");
        assertThat(hear("No, I cannot.")).isEqualTo("Then I cannot help you. Goodbye.");
    }

    @Test
    void shouldTellTheMenuAgainAndAgain() {
        persona = Callees.named("ivr").persona();

        assertThat(said(persona.pickedUp())).contains("For appointments, press 1.");
        assertThat(hear("I'd like an appointment.")).startsWith("Sorry, I did not get that. For appointments");
        assertThat(said(persona.silence())).contains("press 0");
    }

    @Test
    void shouldFindTheFrontDeskBehindTheKeys() {
        persona = Callees.named("phone-tree").persona();
        Step second = persona.pressed('1');
        persona = second.next();

        assertThat(second.acts().toString()).contains("For a new appointment, press 2");
        assertThat(persona.pressed('7').acts()).isEmpty();
        assertThat(persona.pressed('2').acts().toString()).contains("how can I help you");
    }

    @Test
    void shouldSpeakOnlyWhenSpokenToASecondTimeAndRememberTheFirst() {
        persona = Callees.named("silent-then-speaks").persona();

        assertThat(persona.pickedUp().acts()).isEmpty();
        assertThat(hear("I'm calling on behalf of Alex Morgan to book a cleaning."))
                .isEmpty();
        assertThat(hear("Hello, are you still there?")).isEqualTo(OFFER);
    }

    @Test
    void shouldSpeakAtLastWhenNobodyDoes() {
        persona = Callees.named("silent-then-speaks").persona();

        assertThat(said(persona.silence())).contains("how can I help you");
    }

    private String hear(String text) {
        Step step = persona.heard(text);
        persona = step.next();
        return said(step);
    }

    private static String said(Step step) {
        return step.acts().stream()
                .filter(Act.Say.class::isInstance)
                .map(act -> ((Act.Say) act).text())
                .collect(Collectors.joining(" "));
    }
}
