package dev.preop.task.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import jakarta.inject.Singleton;

/** Tells where numbers lead, by their whole pattern: countries share prefixes, +1 is that of twenty-five. */
@Singleton
public class Destinations {

    private static final String NOWHERE = "ZZ";

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();

    /** A number, E.164, that nobody has been given yet counts as one of the main country with its prefix. */
    public Destination of(String e164) {
        try {
            PhoneNumber number = library.parse(e164, null);
            String region = library.getRegionCodeForNumber(number);
            return new Destination(
                    region == null ? library.getRegionCodeForCountryCode(number.getCountryCode()) : region,
                    isCostly(library.getNumberType(number)));
        } catch (NumberParseException e) {
            return new Destination(NOWHERE, true);
        }
    }

    private static boolean isCostly(PhoneNumberType type) {
        return switch (type) {
            case PREMIUM_RATE, SHARED_COST, PERSONAL_NUMBER, PAGER, UAN, VOICEMAIL -> true;
            case FIXED_LINE, MOBILE, FIXED_LINE_OR_MOBILE, TOLL_FREE, VOIP, UNKNOWN -> false;
        };
    }
}
