package dev.preop.task.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The library's own examples stand for numbers of other countries. */
class DestinationsTest {

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final Destinations destinations = new Destinations();

    @ParameterizedTest
    @ValueSource(strings = {"US", "CA", "JM", "DO", "GB", "LV", "CU"})
    void shouldTellCountriesApartThatShareAPrefix(String region) {
        assertThat(destinations.of(example(region, PhoneNumberType.FIXED_LINE)))
                .isEqualTo(new Destination(region, false));
    }

    @ParameterizedTest
    @CsvSource({"US,PREMIUM_RATE", "DE,SHARED_COST", "GB,PAGER", "GB,PERSONAL_NUMBER"})
    void shouldKnowNumbersThatCost(String region, PhoneNumberType type) {
        assertThat(destinations.of(example(region, type)).costly()).isTrue();
    }

    @Test
    void shouldCountWhatIsNotAssignedToTheMainCountry() {
        assertThat(destinations.of("+14155550100")).isEqualTo(new Destination("US", false));
        assertThat(destinations.of("anonymous")).isEqualTo(new Destination("ZZ", true));
    }

    private String example(String region, PhoneNumberType type) {
        PhoneNumber number = library.getExampleNumberForType(region, type);
        return library.format(number, PhoneNumberFormat.E164);
    }
}
