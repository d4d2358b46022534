package dev.preop.conversation.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.conversation.Briefings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {

    @Test
    void shouldDiscloseFirstThenSayWhyWeCall() {
        assertThat(Opening.sentences(Briefings.dentist(), "I'd like a cleaning. Is Friday free?"))
                .containsExactly(
                        "Hello, this is an AI assistant calling on behalf of Alex Morgan.",
                        "I'd like a cleaning.",
                        "Is Friday free?");
    }

    @Test
    void shouldMakeThePurposeFromTheGoalWhenThereIsNoOther() {
        assertThat(Opening.sentences(Briefings.in("es-MX", null), null))
                .containsExactly(
                        "Hola, soy un asistente de inteligencia artificial y llamo de parte de Alex Morgan.",
                        "Llamo por lo siguiente: Book a dental cleaning for next week.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US | Hi, {owner}'s AI helper here. | Hi, Alex Morgan's AI helper here.",
                "en-US | Hi, it's Alex! | Hello, this is an AI assistant calling on behalf of Alex Morgan. Hi, it's Alex!",
                "en-US | I PAID AIRFARE | Hello, this is an AI assistant calling on behalf of Alex Morgan. I PAID AIRFARE",
                "es-ES | Le llama una IA de {owner}. | Le llama una IA de Alex Morgan."
            })
    void shouldAlwaysNameAnAiWhateverTheUsersWording(String language, String wording, String expected) {
        assertThat(DisclosureSentence.of(Briefings.in(language, wording))).isEqualTo(expected);
    }

    @Test
    void shouldRefuseAnOpeningThatCannotBeSpoken() {
        assertThat(Opening.usable(new OpeningLine("Good morning, I'd like a cleaning.")))
                .isPresent();
        assertThat(Opening.usable(null)).isEmpty();
        assertThat(Opening.usable(new OpeningLine(null))).isEmpty();
        assertThat(Opening.usable(new OpeningLine(" *** "))).isEmpty();
        assertThat(Opening.usable(new OpeningLine("word ".repeat(100)))).isEmpty();
    }
}
