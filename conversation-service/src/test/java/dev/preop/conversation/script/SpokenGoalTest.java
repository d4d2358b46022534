package dev.preop.conversation.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.Plan;
import dev.preop.conversation.Briefings;
import dev.preop.conversation.conversation.Briefing;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenGoalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US | Book a dental cleaning for next week | I'm calling to book a dental cleaning for next week.",
                "en-US | Book dental cleaning appointment | I'm calling to book a dental cleaning appointment.",
                "en-US | Schedule eye checkup | I'm calling to schedule an eye checkup.",
                "en-US | Cancel the cleaning | I'm calling to cancel the cleaning.",
                "en-US | order two large pizzas. | I'm calling to order two large pizzas.",
                "en-US | Call the dentist and book a cleaning | I'm calling to book a cleaning.",
                "en-US | Call Bright Dental to cancel my appointment! | I'm calling to cancel Alex Morgan's appointment.",
                "en-US | Find out when they open on Sundays | I'm calling to find out when they open on Sundays.",
                "en-US | A table for two on Friday | I'm calling about the following: A table for two on Friday.",
                "es-ES | Reservar una mesa para dos | Llamo para reservar una mesa para dos.",
                "es-ES | Cancelar la cita del lunes. | Llamo para cancelar la cita del lunes.",
                "es-ES | Una mesa para dos | Llamo por lo siguiente: Una mesa para dos."
            })
    void shouldSoundLikeSomebodyWhoCalls(String language, String goal, String expected) {
        assertThat(SpokenGoal.in(withGoal(language, goal))).isEqualTo(expected);
    }

    private static Briefing withGoal(String language, String goal) {
        Briefing plain = Briefings.in(language, null);
        Plan plan = new Plan("t", goal, List.of(), List.of(), List.of(), false, null, null, null);
        return new Briefing(
                plain.instruction(),
                plan,
                plain.envelope(),
                language,
                plain.tone(),
                plain.ownerName(),
                null,
                plain.today(),
                plain.direction(),
                plain.may());
    }
}
