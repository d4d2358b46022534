package dev.preop.task.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.FieldError;
import dev.preop.kit.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Reads phone numbers the way people write them. A number must have the length its country asks for; whether it is
 * assigned is the carrier's to say. A local number is completed with the user's home area code.
 */
@Singleton
public class PhoneNumbers {

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();

    /**
     * The number {@code written} in E.164.
     *
     * @throws ProblemException {@link ErrorCode#INVALID_PHONE_NUMBER} naming {@code field}, without repeating the input
     */
    public String read(String written, HomeArea home, String field) {
        try {
            PhoneNumber number = library.parse(written, home.region());
            return complete(number, home).orElseThrow(() -> unreadable(field));
        } catch (NumberParseException e) {
            throw unreadable(field);
        }
    }

    /** Takes every phone number out of {@code text}; the first assigned one, else the first, is the one to call. */
    public ScannedText scan(String text, HomeArea home) {
        List<PhoneNumberMatch> matches = matches(text, home);
        StringBuilder clean = new StringBuilder();
        int from = 0;
        for (PhoneNumberMatch match : matches) {
            clean.append(text, from, match.start()).append(ScannedText.PLACEHOLDER);
            from = match.end();
        }
        clean.append(text, from, text.length());
        return new ScannedText(clean.toString(), numberToCall(matches, home));
    }

    private Optional<String> numberToCall(List<PhoneNumberMatch> matches, HomeArea home) {
        List<String> numbers = matches.stream()
                .flatMap(match -> complete(match.number(), home).stream())
                .toList();
        return numbers.stream().filter(this::isAssigned).findFirst().or(() -> numbers.stream()
                .findFirst());
    }

    private List<PhoneNumberMatch> matches(String text, HomeArea home) {
        Iterable<PhoneNumberMatch> found = library.findNumbers(text, home.region(), Leniency.POSSIBLE, Long.MAX_VALUE);
        return StreamSupport.stream(found.spliterator(), false).toList();
    }

    private Optional<String> complete(PhoneNumber number, HomeArea home) {
        ValidationResult length = library.isPossibleNumberWithReason(number);
        if (length == ValidationResult.IS_POSSIBLE) {
            return Optional.of(library.format(number, PhoneNumberFormat.E164));
        }
        if (length != ValidationResult.IS_POSSIBLE_LOCAL_ONLY || home.areaCode().isBlank()) {
            return Optional.empty();
        }
        try {
            PhoneNumber whole = library.parse(home.areaCode() + number.getNationalNumber(), home.region());
            return library.isPossibleNumberWithReason(whole) == ValidationResult.IS_POSSIBLE
                    ? Optional.of(library.format(whole, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private boolean isAssigned(String e164) {
        try {
            return library.isValidNumber(library.parse(e164, null));
        } catch (NumberParseException e) {
            return false;
        }
    }

    private static ProblemException unreadable(String field) {
        return new ProblemException(
                ErrorCode.INVALID_PHONE_NUMBER,
                "This is not a phone number that can be called; write it with its area code, or like +14155550100.",
                List.of(new FieldError(field, "is not a complete phone number")));
    }
}
