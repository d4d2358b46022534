package dev.preop.task.sms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.task.user.Owner;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FallbackTextTest {

    private static final int LONGEST_SMS = 480;

    @Test
    void shouldSayThatAMachineWritesForWhomAndWhatAbout() {
        assertThat(FallbackText.of("Book a dental cleaning.", owner("Alex Morgan"), true, "en-US"))
                .isEqualTo(
                        "Hello, this is an automated assistant writing for Alex. We could not reach you by phone about:"
                                + " Book a dental cleaning. You can call this number back. Reply STOP to get no more messages.");
        assertThat(FallbackText.of("Pedir una pizza", owner("Alex Morgan"), true, "es-MX"))
                .startsWith("Hola, le escribe un asistente automático de parte de Alex.")
                .contains("sobre: Pedir una pizza.");
        assertThat(FallbackText.of("Order a pizza", owner(null), true, "en-US")).contains("writing for a customer.");
    }

    @Test
    void shouldTellNothingElsePersonal() {
        String text = FallbackText.of(
                "Book for Alex Morgan, +1 415 555 0142, alex@preop.test, 4111 1111 1111 1111",
                owner("Alex Morgan"),
                true,
                "en-US");

        assertThat(text)
                .contains("Book for Alex, [phone], [email], [card].")
                .doesNotContain("Morgan", "0142", "alex@", "4111");
    }

    @Test
    void shouldNotTellTheNameThatTheUserWithholds() {
        assertThat(FallbackText.of("Book for Alex Morgan", owner("Alex Morgan"), false, "en-US"))
                .contains("writing for a customer.", "Book for a customer.")
                .doesNotContain("Alex", "Morgan");
    }

    @Test
    void shouldFitIntoAMessageWhateverTheMatter() {
        String text = FallbackText.of("much\r\n\tto say ".repeat(100), owner("A".repeat(20) + " B"), true, "es-ES");

        assertThat(text).hasSizeLessThan(LONGEST_SMS).contains("…").doesNotContain("\n", "\t");
        assertThat(FallbackText.of("x".repeat(1_000), owner(null), true, "en-US"))
                .hasSizeLessThan(LONGEST_SMS);
    }

    private static Owner owner(String name) {
        return new Owner(UUID.randomUUID(), Optional.ofNullable(name), Optional.empty());
    }
}
