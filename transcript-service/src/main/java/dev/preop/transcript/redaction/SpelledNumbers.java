package dev.preop.transcript.redaction;

import dev.preop.kit.redaction.Checks;
import dev.preop.transcript.redaction.Spelling.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Phone, card, bank and social security numbers that are spelled out. */
final class SpelledNumbers {

    private static final int SHORTEST = 7;
    private static final int LONGEST_PHONE = 15;
    private static final int SHORTEST_IBAN = 15;
    private static final int SSN_DIGITS = 9;
    private static final int CONTEXT = 60;
    private static final List<Integer> SSN_GROUPS = List.of(3, 2, 4);
    private static final Pattern SSN_ANNOUNCED = Pattern.compile("\\b(?:social|ssn|seguro)\\b");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");

    private SpelledNumbers() {}

    static String redact(String text) {
        StringBuilder redacted = new StringBuilder(text);
        for (Spelling spelling : SpellingReader.read(text).reversed()) {
            for (Secret secret : secrets(text, spelling).reversed()) {
                redacted.replace(secret.start(), secret.end(), secret.placeholder());
            }
        }
        return redacted.toString();
    }

    private record Secret(String placeholder, int start, int end) {}

    private static List<Secret> secrets(String text, Spelling spelling) {
        Optional<Secret> iban = iban(spelling);
        return iban.map(List::of).orElseGet(() -> numbers(spelling).stream()
                .flatMap(number -> number(text, number).stream())
                .toList());
    }

    /** A bank account is spelled with letters; nothing else is looked for beside it. */
    private static Optional<Secret> iban(Spelling spelling) {
        boolean found = IBAN.matcher(spelling.characters())
                .results()
                .map(MatchResult::group)
                .anyMatch(SpelledNumbers::startsWithIban);
        return found ? Optional.of(new Secret("[iban]", spelling.start(), spelling.end())) : Optional.empty();
    }

    private static boolean startsWithIban(String characters) {
        return IntStream.rangeClosed(SHORTEST_IBAN, characters.length())
                .anyMatch(length -> Checks.isIban(characters.substring(0, length)));
    }

    private static Optional<Secret> number(String text, Spelling number) {
        String digits = number.characters();
        if (digits.length() < SHORTEST || !number.isSpelled() || number.isList()) {
            return Optional.empty();
        }
        String placeholder;
        if (Checks.isCard(digits)) {
            placeholder = "[card]";
        } else if (isSocialSecurity(text, number)) {
            placeholder = "[ssn]";
        } else {
            placeholder = digits.length() <= LONGEST_PHONE ? "[phone]" : "[number]";
        }
        return Optional.of(new Secret(placeholder, number.start(), number.end()));
    }

    private static boolean isSocialSecurity(String text, Spelling number) {
        if (number.characters().length() != SSN_DIGITS) {
            return false;
        }
        String before = text.substring(Math.max(0, number.start() - CONTEXT), number.start());
        return number.groups().equals(SSN_GROUPS)
                || SSN_ANNOUNCED.matcher(before.toLowerCase(Locale.ROOT)).find();
    }

    /** The longest rows of numbers without a letter between. */
    private static List<Spelling> numbers(Spelling spelling) {
        List<Spelling> rows = new ArrayList<>();
        List<Piece> row = new ArrayList<>();
        for (Piece piece : spelling.pieces()) {
            if (piece.isNumber()) {
                row.add(piece);
            } else if (!row.isEmpty()) {
                rows.add(new Spelling(row));
                row.clear();
            }
        }
        if (!row.isEmpty()) {
            rows.add(new Spelling(row));
        }
        return rows;
    }
}
