package dev.preop.simulators.ollama.mind.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bright Smile Dental, how can I help you?        | ENGLISH
            Clínica Dental Sol, ¿en qué puedo ayudarle?     | SPANISH
            Buenos dias, en que puedo ayudar                | SPANISH
            Sure, I have an opening                         | ENGLISH
            Tenemos una cita el 5 de diciembre              | SPANISH
            """)
    void recognisesTheLanguage(String text, Language language) {
        assertThat(Language.of(text, Language.ENGLISH)).isEqualTo(language);
    }

    @Test
    void keepsTheLanguageWhenTheWordsDoNotTell() {
        assertThat(Language.of("OK", Language.SPANISH)).isEqualTo(Language.SPANISH);
        assertThat(Language.of("75", Language.ENGLISH)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void plainTextKeepsEveryPlace() {
        assertThat(Plain.of("MAÑANA “él” ‘x’")).isEqualTo("manana \"el\" 'x'");
    }

    @Test
    void cutsSentences() {
        assertThat(Sentences.of("You're all set. Dr. Lee will see you. It's $7.50. OK?"))
                .containsExactly("You're all set.", "Dr. Lee will see you.", "It's $7.50.", "OK?");
    }
}
