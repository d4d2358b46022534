package dev.preop.speech.stt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See you then. See you then. See you then. | See you | See you then.",
                "see you then See you then. | see you then | see you then",
                "Thank you. Thank you. | thank you | Thank you.",
                "five one two five one two | five one two five one | five one two five one two",
                "Can you hear me? Can you hear me? | can you hear me can you | Can you hear me? Can you hear me?",
                "No, no, no. | no | No, no, no.",
                "We open at nine at nine | we open | We open at nine at nine",
                "Good morning good morning | '' | Good morning good morning"
            })
    void shouldUndoOnlyWhatWasNotRepeatedBefore(String text, String partial, String said) {
        assertThat(Repeats.undone(text, partial)).isEqualToIgnoringCase(said);
    }
}
