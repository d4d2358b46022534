package dev.preop.task.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    private static final HomeArea SAN_FRANCISCO = new HomeArea("US", "415");

    private final PhoneNumbers phones = new PhoneNumbers();

    @ParameterizedTest
    @CsvSource({
        "555-1234, +14155551234",
        "(415) 555-0100, +14155550100",
        "1 415 555 0100, +14155550100",
        "+1 (415) 555-0100, +14155550100",
        "5550100, +14155550100",
        "tel:+1-415-555-0100, +14155550100"
    })
    void shouldReadNumbersAsPeopleWriteThem(String written, String e164) {
        assertThat(phones.read(written, SAN_FRANCISCO, "phone")).isEqualTo(e164);
    }

    @ParameterizedTest
    @ValueSource(strings = {"banana", "12", "911", "+1415555", "555-01000000000000", "", "+999 1234567"})
    void shouldRefuseWhatIsNoCompleteNumberWithoutRepeatingIt(String written) {
        assertThatThrownBy(() -> phones.read(written, SAN_FRANCISCO, "target_phone_number"))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ErrorCode.INVALID_PHONE_NUMBER);
                    assertThat(problem.errors().getFirst().field()).isEqualTo("target_phone_number");
                });
    }

    @Test
    void shouldNotCompleteALocalNumberWithoutAHomeAreaCode() {
        assertThatThrownBy(() -> phones.read("555-1234", new HomeArea("US", ""), "phone"))
                .isInstanceOf(ProblemException.class);
        assertThat(phones.scan("Call 555-1234", new HomeArea("US", "")))
                .isEqualTo(new ScannedText("Call [phone number]", java.util.Optional.empty()));
    }

    @Test
    void shouldTakeTheNumberOutOfASentence() {
        ScannedText scanned =
                phones.scan("Call my dentist at 555-1234 and book a cleaning for next week under $100", SAN_FRANCISCO);

        assertThat(scanned.text())
                .isEqualTo("Call my dentist at [phone number] and book a cleaning for next week under $100");
        assertThat(scanned.number()).contains("+14155551234");
    }

    @Test
    void shouldTakeEveryNumberOutAndCallTheFirst() {
        ScannedText scanned = phones.scan("Call 415-555-0101, my own is (415) 555-0102.", SAN_FRANCISCO);

        assertThat(scanned.text()).isEqualTo("Call [phone number], my own is [phone number].");
        assertThat(scanned.number()).contains("+14155550101");
    }

    @Test
    void shouldPreferANumberThatIsAssigned() {
        assertThat(phones.scan("Order 0005551234, call 415-555-0101", SAN_FRANCISCO)
                        .number())
                .contains("+14155550101");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Book 2 seats on 2026-12-05 at 14:00 for $1,250,000",
                "A cleaning on 12/05/2026, zip 94103",
                "No number at all",
                ""
            })
    void shouldLeaveDatesAndPricesAlone(String text) {
        assertThat(phones.scan(text, SAN_FRANCISCO).text()).isEqualTo(text);
        assertThat(phones.scan(text, SAN_FRANCISCO).number()).isEmpty();
    }
}
