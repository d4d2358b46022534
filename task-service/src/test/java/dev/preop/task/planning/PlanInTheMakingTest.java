package dev.preop.task.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.task.testing.Plans;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanInTheMakingTest {

    private static final UUID DRAFT = UUID.randomUUID();

    private final List<String> told = new ArrayList<>();
    private final PlanInTheMaking plan = new PlanInTheMaking(DRAFT, (draftId, section, lines) -> {
        assertThat(draftId).isEqualTo(DRAFT);
        told.add(section + " " + String.join("/", lines));
    });

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 10_000})
    void shouldTellTheSectionsInTheirOrderHoweverTheAnswerIsCut(int length) {
        String answer = Plans.dentist().encode();

        for (int at = 0; at < answer.length(); at += length) {
            plan.read(answer.substring(at, Math.min(answer.length(), at + length)));
        }

        assertThat(told)
                .containsExactly(
                        "TITLE Book dental cleaning appointment",
                        "GOAL A cleaning is booked for next week",
                        "STEPS Ask for a cleaning next week/Confirm the price",
                        "QUESTIONS_TO_ASK What times are free?");
    }

    @Test
    void shouldTellASectionAsSoonAsItIsWholeAndNotBefore() {
        plan.read("{\"title\":\"Book\",\"goal\":\"Booked\",\"steps\":[\"Ask\",\"Con");
        assertThat(told).containsExactly("TITLE Book", "GOAL Booked");

        plan.read("firm\"]");
        assertThat(told).endsWith("STEPS Ask/Confirm");
    }

    @Test
    void shouldTellNothingBeforeTheTitle() {
        plan.read("{\"steps\":[\"Ask\"],\"goal\":\"Booked\",");
        assertThat(told).isEmpty();

        plan.read("\"title\":\"Book\"");
        assertThat(told).containsExactly("TITLE Book", "STEPS Ask", "GOAL Booked");
    }

    @Test
    void shouldTellNothingOfARefusal() {
        plan.read("{\"goal\":\"It is illegal\",\"title\":\" refused \",\"steps\":[\"x\"]}");

        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "goal":5                                   | a number for a text
            "goal":null                                | nothing for a text
            "goal":"  "                                | a blank text
            "goal":["a"]                               | a list for a text
            "goal":{"steps":["a"]}                     | an object for a text
            "steps":"a"                                | a text for a list
            "steps":[]                                 | no step
            "steps":["a",["b"]]                        | a list in a list
            "steps":["a",null]                         | a list with a gap
            "steps":["a",{"goal":"b"}]                 | an object in a list
            "questionsToAsk":true                      | a truth for a list
            "missingInfo":["a"],"commitments":["book"] | what is not shown
            """)
    void shouldLeaveOutWhatIsNoSection(String members, String what) {
        plan.read("{\"title\":\"Book\"," + members + ",\"goal\":\"Booked\"}");

        assertThat(told).as(what).startsWith("TITLE Book").allMatch(line -> line.matches("TITLE Book|GOAL Booked"));
    }

    @Test
    void shouldTellEachSectionOnce() {
        plan.read("{\"title\":\"Book\",\"title\":\"Buy\",\"goal\":\"Booked\",\"goal\":\"Bought\"}");

        assertThat(told).containsExactly("TITLE Book", "GOAL Booked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sure! {\"title\":\"Book\"}",
                "[{\"title\":\"Book\"}]",
                "\"title\"",
                "{\"a\":]",
                "{\"title\":\"Bo\nok\"}"
            })
    void shouldTellNothingOfWhatIsNoPlan(String answer) {
        plan.read(answer);
        plan.read("{\"title\":\"Book\"}");

        assertThat(told).isEmpty();
    }

    @Test
    void shouldReadNoFurtherThanAPlanMayGo() {
        plan.read("{\"title\":\"Book\",\"more\":\"" + "x".repeat(PlanReader.MAX_ANSWER));
        plan.read("\",\"goal\":\"Booked\"");
        plan.read("{".repeat(100_000));

        assertThat(told).isEmpty();
    }
}
