package dev.preop.task.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Where it is what time when a number rings. */
@Singleton
public class TimeZones {

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final PhoneNumberToTimeZonesMapper mapper = PhoneNumberToTimeZonesMapper.getInstance();

    /** Every zone the number, E.164, may ring in: several where its digits do not tell; empty when nothing is known. */
    public Set<ZoneId> of(String e164) {
        try {
            PhoneNumber number = library.parse(e164, null);
            return mapper.getTimeZonesForGeographicalNumber(number).stream()
                    .filter(Predicate.not(PhoneNumberToTimeZonesMapper.getUnknownTimeZone()::equals))
                    .map(ZoneId::of)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (NumberParseException e) {
            return Set.of();
        }
    }
}
