package dev.preop.transcript.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hidden of spoken text, and what stays. */
class SpeechRedactorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            It is four one five, five five five, zero one three four. → It is [phone].
            call four fifteen five fifty five oh one thirty four      → call [phone]
            double five five, one two, um, three four                 → [phone]
            eight hundred five five five zero one three four          → [phone]
            415, 555, 0134 please                                     → [phone] please
            415 555 zero one three four                               → [phone]
            seis uno dos, treinta y cuatro, cincuenta y seis, setenta y ocho → [phone]
            el novecientos doce, triple cinco, doble cero, uno        → el [phone]
            one two three four                                        → one two three four
            my social is one two three four five six seven eight nine → my social is [ssn]
            zero seven eight, zero five, one one two zero             → [ssn]
            four one one one, one one one one, one one one one, one one one one → [card]
            4111, 1111, 1111, 1111                                    → [card]
            D E eight nine, 3704 0044 0532 0130 00                    → [iban]
            G B eight two W E S T one two three four five six nine eight seven six five four three two → [iban]
            alex dot morgan at example dot com, thanks                → [email], thanks
            ana punto ruiz arroba ejemplo punto es                    → [email]
            it's alex at gmail.com                                    → it's [email]
            a-l-e-x at mail dot example dot org                       → [email]
            call 415-555-0134 or mail a@b.test                        → call [phone] or mail [email]
            """)
    void personalDataIsHiddenHoweverItIsSaid(String text, String redacted) {
        assertThat(SpeechRedactor.redact(text)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On December 5th at 2 PM for $75, that is one thousand two hundred fifty dollars a year.",
                "We have nine, ten, eleven, twelve or 13.",
                "Your confirmation number is D C, one two three four five.",
                "El cinco de diciembre a las dos y media, setenta y cinco dólares.",
                "It is 1,250,000 pesos, or 1,250.50 euros.",
                "Between two thousand twenty six and two thousand thirty, one or two times a year.",
                "You find us at example dot com, look at the menu.",
                "I have one for you, and you have none for me.",
                "2026-12-05, 14:30 or 12/06/2026, 9:15",
                ""
            })
    void whatTheCallWasAboutStays(String text) {
        assertThat(SpeechRedactor.redact(text)).isEqualTo(text);
    }

    @Test
    void shouldChangeNothingWhenRedactedAgain() {
        String once = SpeechRedactor.redact("four one five, five five five, zero one three four, a@b.test, 4111 1111"
                + " 1111 1111, alex at example dot com");

        assertThat(SpeechRedactor.redact(once)).isEqualTo(once);
    }
}
