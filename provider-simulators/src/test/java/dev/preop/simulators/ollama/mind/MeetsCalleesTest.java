package dev.preop.simulators.ollama.mind;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preop.simulators.callees.Act;
import dev.preop.simulators.callees.Directory;
import dev.preop.simulators.callees.Persona;
import dev.preop.simulators.callees.Step;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mind talks with the simulated callees, word by word, without any sound in between. */
class MeetsCalleesTest {

    private static final String CLEANING = "Book dental cleaning appointment";
    private static final int MOST_TURNS = 12;

    private static final String OPENING = "Hello, I'm an AI assistant calling on behalf of Alex Morgan. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            +14155551234 | Book dental cleaning appointment | I'd like to book a dental cleaning for next week. | goal_reached
            +14155550101 | Order a large pepperoni pizza    | I'd like to order a large pepperoni pizza.        | goal_reached
            +14155550102 | Book dental cleaning appointment | I'd like to book a dental cleaning for next week. | goal_failed
            +14155550103 | Book dental cleaning appointment | I'd like to book a dental cleaning for next week. | voicemail
            +14155550104 | Book dental cleaning appointment | I'd like to book a dental cleaning for next week. | goal_failed
            +14155550108 | Book dental cleaning appointment | I'd like to book a dental cleaning for next week. | goal_reached
            +14155550110 | Book dental cleaning appointment | I'd like to book a dental cleaning for next week. | goal_reached
            +14155550112 | Book dental cleaning appointment | I'd like to book a dental cleaning for next week. | goal_reached
            +14155550115 | Book dental cleaning appointment | I'd like to book a dental cleaning for next week. | goal_reached
            +14155550116 | Book dental cleaning appointment | I'd like to book a dental cleaning for next week. | goal_reached
            +14155550119 | Book dental cleaning appointment | I'd like to book a dental cleaning for next week. | goal_failed
            """)
    void bringsTheCallToItsEnd(String number, String goal, String purpose, String reason) {
        assertThat(talk(number, goal, purpose).hungUp()).hasValue(reason);
    }

    @Test
    void booksAboveTheLimitOnceTheClientHasAgreed() {
        Conversation call = Conversation.about(CLEANING);
        call.mayAskItsClient();
        Step step = Directory.find("+14155550119").orElseThrow().persona().pickedUp();
        call.heard(words(step)).said(OPENING + "I'd like to book a dental cleaning for next week.");
        step = step.next().heard(OPENING + "I'd like to book a dental cleaning for next week.");
        assertThat(call.hear(words(step))).isEmpty();
        assertThat(call.asked()).hasValue("300 USD");

        step = step.next().heard("One moment, please, I have to ask my client about that.");
        call.said("One moment, please, I have to ask my client about that.");
        call.approved("300 USD");
        String own = call.hear(words(step));
        assertThat(own).contains("for $300 works");
        call.hear(words(step.next().heard(own)));

        assertThat(call.hungUp()).hasValue("goal_reached");
        assertThat(call.transcript()).contains("HD-30019");
    }

    @Test
    void isNotTalkedIntoAPrice() {
        Conversation call = talk("+14155550111", CLEANING, "I'd like to book a dental cleaning.");
        assertThat(call.transcript()).contains("Then I cannot help you.").doesNotContain("XX-66666");
    }

    @Test
    void leavesTheFactsOfTheDemo() {
        Conversation call = talk("+14155551234", CLEANING, "I'd like to book a dental cleaning for next week.");
        JsonNode facts = Conversation.document(
                        "TODAY: 2026-11-21\nGOAL: " + CLEANING + "\nTRANSCRIPT:\n" + call.transcript(), Schemas.FACTS)
                .path("facts");
        assertThat(facts).anySatisfy(fact -> assertThat(fact.path("value"))
                .isEqualTo(
                        Json.tree("{\"date\":\"2026-12-05\",\"time\":\"14:00\",\"confirmationNumber\":\"DC-12345\"}")));
        assertThat(facts).anySatisfy(fact -> {
            assertThat(fact.path("type").asText()).isEqualTo("price");
            assertThat(fact.path("value").path("amount").asInt()).isEqualTo(75);
        });
        assertThat(facts)
                .anySatisfy(fact ->
                        assertThat(fact.path("value").path("value").asText()).isEqualTo("DC-12345"));
    }

    private static Conversation talk(String number, String goal, String purpose) {
        Conversation call = Conversation.about(goal);
        Step step = Directory.find(number).orElseThrow().persona().pickedUp();
        Persona callee = step.next();
        call.heard(words(step)).said(OPENING + purpose);
        String own = OPENING + purpose;
        for (int turn = 0; turn < MOST_TURNS && call.hungUp().isEmpty(); turn++) {
            boolean interrupts = callee.interruptsAfter().isPresent();
            step = interrupts ? callee.interrupts() : callee.heard(own);
            callee = step.next();
            own = call.hear(words(step));
            if (step.acts().stream().anyMatch(Act.HangUp.class::isInstance)) {
                break;
            }
        }
        return call;
    }

    private static String words(Step step) {
        return step.acts().stream()
                .filter(Act.Say.class::isInstance)
                .map(act -> ((Act.Say) act).text())
                .collect(Collectors.joining(" "))
                .replaceAll(" +", " ");
    }
}
