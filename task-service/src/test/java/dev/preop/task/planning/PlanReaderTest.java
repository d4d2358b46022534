package dev.preop.task.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanReaderTest {

    @Test
    void shouldReadAWholePlan() {
        PlanDraft draft = PlanReader.read("""
                {"title": "Book", "goal": "Booked", "steps": ["Ask"], "questionsToAsk": [], "missingInfo": [],
                 "requiresClarification": false, "hardConstraints": {"max_price": 80.5},
                 "softPreferences": {"preferred_date": "2026-12-05"}, "commitments": ["book"], "more": true}""");

        assertThat(draft.plan().hardConstraints().maxPrice()).isEqualByComparingTo("80.5");
        assertThat(draft.plan().softPreferences().preferredDate()).isEqualTo(LocalDate.of(2026, 12, 5));
        assertThat(draft.commitments()).containsExactly("book");
        assertThat(draft.isRefusal()).isFalse();
    }

    @Test
    void shouldKnowARefusal() {
        assertThat(PlanReader.read("{\"title\":\"REFUSED\",\"goal\":\"illegal\",\"requiresClarification\":false}")
                        .isRefusal())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sure, here you are!                                                    | the answer is not JSON
            []                                                                     | the answer is not a JSON object
            {"goal":"x","steps":["y"],"requiresClarification":false}               | title is missing or blank
            {"title":"x","goal":"y","steps":[],"requiresClarification":false}      | steps is empty
            {"title":"x","goal":"y","steps":"z","requiresClarification":false}     | the answer is not JSON of the asked-for form
            {"title":"x","goal":"y","steps":["z"],"hardConstraints":{"max_price":"cheap"},"requiresClarification":false} | the answer is not JSON of the asked-for form
            """)
    void shouldSayWhatIsWrong(String answer, String fault) {
        assertThatThrownBy(() -> PlanReader.read(answer))
                .isInstanceOf(MalformedPlanException.class)
                .hasMessageStartingWith(fault);
    }

    @Test
    void shouldNotReadWhatNeverEnds() {
        assertThatThrownBy(() -> PlanReader.read("x".repeat(20_001))).isInstanceOf(MalformedPlanException.class);
    }
}
