package dev.preop.transcript;

import com.ibm.icu.text.RuleBasedNumberFormat;
import dev.preop.contracts.FactType;
import dev.preop.transcript.client.ExtractionDraft.ValueDraft;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The value of a fact, kept only as far as it is well formed and the call's words carry it. */
final class FactValues {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final List<Locale> SPELLED_IN = List.of(Locale.ENGLISH, Locale.of("es"));

    private FactValues() {}

    /** The well-formed fields that belong to {@code type}; empty when the essential one is missing or malformed. */
    static Map<String, Object> of(FactType type, @Nullable ValueDraft draft) {
        if (draft == null) {
            return Map.of();
        }
        return switch (type) {
            case PRICE -> price(draft);
            case APPOINTMENT -> appointment(draft);
            case CONFIRMATION_NUMBER -> single(draft.value() != null ? draft.value() : draft.confirmationNumber());
            case NAME, BUSINESS_NAME, HOURS, INSTRUCTIONS, OTHER ->
                single(draft.value() != null ? draft.value() : draft.details());
            case UNKNOWN -> Map.of();
        };
    }

    /**
     * Whether the words carry the value: a price's amount is in its quote, in digits or spelled out, and a confirmation
     * number was said by the callee. Otherwise the value is an invention beside a true quote.
     */
    static boolean agree(FactType type, Map<String, Object> value, NumberedTranscript transcript, String quote) {
        return switch (type) {
            case PRICE -> saysAmount(quote, ((Number) value.get("amount")).doubleValue());
            case CONFIRMATION_NUMBER -> calleeSaid(transcript, value.get("value"));
            case APPOINTMENT -> calleeSaid(transcript, value.get("confirmationNumber"));
            case NAME, BUSINESS_NAME, HOURS, INSTRUCTIONS, OTHER, UNKNOWN -> true;
        };
    }

    private static boolean saysAmount(String quote, double amount) {
        boolean inDigits = NUMBER.matcher(quote.replace(",", ""))
                .results()
                .anyMatch(number -> Double.parseDouble(number.group()) == amount);
        return inDigits
                || SPELLED_IN.stream()
                        .map(locale -> new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT))
                        .anyMatch(spelled -> EvidenceCheck.normalised(quote)
                                .contains(EvidenceCheck.normalised(spelled.format(amount))));
    }

    private static boolean calleeSaid(NumberedTranscript transcript, @Nullable Object number) {
        return number == null
                || transcript.segments().stream()
                        .filter(line -> line.speaker() == Speaker.HUMAN)
                        .anyMatch(line -> squeezed(line.text()).contains(squeezed(number.toString())));
    }

    private static Map<String, Object> price(ValueDraft draft) {
        Double amount = draft.amount();
        if (amount == null || !Double.isFinite(amount) || amount < 0) {
            return Map.of();
        }
        Map<String, Object> value = new LinkedHashMap<>();
        BigDecimal exact = BigDecimal.valueOf(amount).stripTrailingZeros();
        value.put("amount", exact.scale() <= 0 ? (Object) exact.longValueExact() : exact);
        value.put("currency", draft.currency() == null ? "USD" : draft.currency());
        putIfPresent(value, "details", draft.details());
        return value;
    }

    private static Map<String, Object> appointment(ValueDraft draft) {
        Map<String, Object> value = new LinkedHashMap<>();
        try {
            if (draft.date() == null) {
                return Map.of();
            }
            value.put("date", LocalDate.parse(draft.date()).toString());
            if (draft.time() != null && !draft.time().isBlank()) {
                value.put("time", LocalTime.parse(draft.time()).toString());
            }
        } catch (DateTimeException notADate) {
            return Map.of();
        }
        putIfPresent(value, "confirmationNumber", draft.confirmationNumber());
        putIfPresent(value, "details", draft.details());
        return value;
    }

    private static Map<String, Object> single(@Nullable String text) {
        return text == null || text.isBlank() ? Map.of() : Map.of("value", text.strip());
    }

    private static void putIfPresent(Map<String, Object> value, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            value.put(key, text.strip());
        }
    }

    private static String squeezed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
