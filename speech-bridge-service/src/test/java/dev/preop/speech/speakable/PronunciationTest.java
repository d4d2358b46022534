package dev.preop.speech.speakable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronunciationTest {

    private static final Pronunciation ENGLISH = Pronunciation.of("en-US");
    private static final Pronunciation SPANISH = Pronunciation.of("es-MX");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "That is $75.50 in total. | That is seventy-five dollars and fifty cents in total.",
                "It costs $1,250. | It costs one thousand two hundred fifty dollars.",
                "$1 or 1 EUR? | one dollar or one euro?",
                "It is $0.99. | It is ninety-nine cents.",
                "Come at 2 p.m. | Come at two PM.",
                "£12.01 | twelve pounds and one penny",
                "About $2 million. | About $2 million.",
                "At most 15% off. | At most fifteen percent off.",
                "On December 5th at 2 PM. | On December fifth at two PM.",
                "On December 5 at 2:30 p.m. today | On December fifth at two thirty PM today",
                "On 2026-12-05 at 14:05. | On December fifth, 2026 at two oh five PM.",
                "At 9:00 or 9:45? | At nine o'clock or nine forty-five?",
                "The 21st of May, 2026. | The twenty-first of May, 2026.",
                "Call 415-555-0199. | Call 4 1 5, 5 5 5, 0 1 9 9.",
                "Call (415) 555-0199. | Call 4 1 5, 5 5 5, 0 1 9 9.",
                "Call +1 415 555 0199 | Call 1, 4 1 5, 5 5 5, 0 1 9 9",
                "Call 555-1234, please. | Call 5 5 5, 1 2 3 4, please.",
                "Your number is DC-12345. | Your number is D C, 1 2 3 4 5.",
                "Code 90210 or 0042 | Code 9 0 2 1 0 or 0 0 4 2",
                "Write to al.b@example.com. | Write to al dot b at example dot com.",
                "See https://www.preop.test/a-b! | See www dot preop dot test slash a dash b!",
                "In 30 minutes for 4.5 people | In thirty minutes for four point five people",
                "Dr. Lee and Dr. what? | Doctor Lee and Dr. what?",
                "An AI, a B2B and COVID-19. | An AI, a B 2 B and COVID-19.",
                "Since 1999, at 12 Main Street | Since 1999, at twelve Main Street"
            })
    void shouldReadEnglishAsOneWouldSayIt(String written, String said) {
        assertThat(ENGLISH.say(written).spoken()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Son $75.50 en total. | Son setenta y cinco dólares con cincuenta centavos en total.",
                "Cuesta 21 €. | Cuesta veintiún euros.",
                "El 5 de diciembre a las 2:30. | El cinco de diciembre a las dos y media.",
                "El 1 de mayo a las 13:15 | El primero de mayo a las una y cuarto de la tarde",
                "El 2026-12-05 a las 21:00. | El cinco de diciembre de 2026 a las nueve de la noche.",
                "Un 10 % de 1.250 | Un diez por ciento de mil doscientos cincuenta",
                "El código es DC-12345. | El código es D C, 1 2 3 4 5.",
                "Escriba a a_b@ejemplo.es | Escriba a a guion bajo b arroba ejemplo punto es",
                "La Dra. Vega tiene 3,5 años. | La Doctora Vega tiene tres coma cinco años."
            })
    void shouldReadSpanishAsOneWouldSayIt(String written, String said) {
        assertThat(SPANISH.say(written).spoken()).isEqualTo(said);
    }

    @Test
    void shouldLeaveOtherLanguagesToTheSynthesiser() {
        assertThat(Pronunciation.of("fr-FR").say(" Ça fait $75. ").spoken()).isEqualTo("Ça fait $75.");
    }

    @Test
    void shouldCountAPartAsHeardOnceItWasSaidCompletely() {
        Speakable price = ENGLISH.say(" It is $75 now. ");
        assertThat(price.spoken()).isEqualTo("It is seventy-five dollars now.");
        assertThat(price.heard(0)).isZero();
        assertThat(price.heard(6)).isEqualTo(7);
        assertThat(price.heard("It is seventy-five dollar".length())).isEqualTo(7);
        assertThat(price.heard("It is seventy-five dollars".length())).isEqualTo(10);
        assertThat(price.heard("It is seventy-five dollars now.".length())).isEqualTo(16);
    }

    @Test
    void shouldFollowASpelledCodeCharacterByCharacter() {
        Speakable code = ENGLISH.say("It is DC-12345.");
        assertThat("It is DC-12345.".substring(0, code.heard("It is D C, 1 2".length())))
                .isEqualTo("It is DC-12");
    }

    @Test
    void shouldMapEveryTextMonotonouslyAndCompletely() {
        String alphabet = "aZ 015.,:$€%@/-+()#é\n";
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(24); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Speakable said = (round % 2 == 0 ? ENGLISH : SPANISH).say(text.toString());
            int before = 0;
            for (int chars = 0; chars <= said.spoken().length(); chars++) {
                assertThat(said.heard(chars)).as("%s", text).isBetween(before, text.length());
                before = said.heard(chars);
            }
            assertThat(before).as("%s", text).isEqualTo(text.length());
        }
    }
}
