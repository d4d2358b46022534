package dev.preop.task.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import dev.preop.task.phone.TimeZones;
import dev.preop.task.settings.AssistantSettings;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CallingHoursTest {

    private static final Instant NIGHT_ON_THE_PACIFIC = Instant.parse("2026-11-23T10:00:00Z");

    private final CallingHours hours = new CallingHours(new TimeZones());

    @Test
    void shouldGoByTheCalleesClockAndNotTheUsers() {
        assertThat(hours.next("+14155550100", AssistantSettings.DEFAULTS, NIGHT_ON_THE_PACIFIC))
                .isEqualTo("2026-11-23T16:00:00Z");
    }

    @Test
    void shouldBeNarrowestWhereANumberMayRingAnywhere() {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        String tollFree = library.format(
                library.getExampleNumberForType("US", PhoneNumberType.TOLL_FREE), PhoneNumberFormat.E164);

        Instant somewhere = hours.next(tollFree, AssistantSettings.DEFAULTS, NIGHT_ON_THE_PACIFIC);

        assertThat(somewhere).isAfter("2026-11-23T16:00:00Z");
    }

    @Test
    void shouldGoByTheUsersClockWhereNothingIsKnown() {
        assertThat(hours.next("anonymous", AssistantSettings.DEFAULTS, NIGHT_ON_THE_PACIFIC))
                .isEqualTo("2026-11-23T16:00:00Z");
    }
}
