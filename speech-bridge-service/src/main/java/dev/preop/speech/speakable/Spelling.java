package dev.preop.speech.speakable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/** What is said letter by letter and digit by digit: telephone numbers, confirmation codes, addresses of the web. */
final class Spelling {

    private static final String PHONE =
            "(?<![\\w$€£.-])(?:\\+\\d{1,3}[ .-]?)?(?:\\(\\d{3}\\) ?|\\d{3}[ .-])\\d{3}[ .-]\\d{4}"
                    + "(?!\\w)|(?<![\\w$€£.-])\\d{3}-\\d{4}(?!\\w)|(?<!\\w)\\+\\d{8,15}(?!\\w)";
    private static final String CODE = "(?<![\\w-])(?=[A-Z0-9-]*\\d)(?=[A-Z0-9-]*[A-Z])(?![A-Z0-9-]*[A-Z]{5})"
            + "(?=[A-Z0-9-]{3})[A-Z0-9]+(?:-[A-Z0-9]+)*(?![\\w-])";
    private static final String LONG_NUMBER = "(?<![\\w$€£.,-])(?:\\d{5,}|0\\d+)(?![\\w]|[.,:/-]\\d)";
    private static final String ADDRESS =
            "(?<![\\w.@-])(?:[\\w.+-]+@|https?://|(?=www\\.))[\\w-]+(?:\\.[\\w-]+)+(?:/[\\w./-]*\\w)?";

    private Spelling() {}

    static List<Rule> rules(Words words) {
        Map<Character, String> symbols = Map.of(
                '.', words.word("symbol.dot"),
                '/', words.word("symbol.slash"),
                '-', words.word("symbol.dash"),
                '_', words.word("symbol.underscore"),
                '@', words.word("symbol.at"));
        return List.of(
                Rule.of(ADDRESS, match -> address(match, symbols)),
                Rule.of(PHONE, Spelling::characters),
                Rule.of(CODE, Spelling::characters),
                Rule.of(LONG_NUMBER, Spelling::characters));
    }

    /** {@code DC-12345} is said {@code D C, 1 2 3 4 5}. */
    private static List<Piece> characters(MatchResult match) {
        List<Piece> pieces = new ArrayList<>();
        String before = "";
        for (int i = 0; i < match.group().length(); i++) {
            char character = match.group().charAt(i);
            int at = match.start() + i;
            if (Character.isLetterOrDigit(character)) {
                pieces.add(new Piece(at, at + 1, before + character));
                before = " ";
            } else {
                pieces.add(new Piece(at, at + 1, ""));
                before = before.isEmpty() ? "" : ", ";
            }
        }
        return pieces;
    }

    private static List<Piece> address(MatchResult match, Map<Character, String> symbols) {
        List<Piece> pieces = new ArrayList<>();
        String address = match.group();
        int scheme = address.startsWith("http") ? address.indexOf("//") + 2 : 0;
        if (scheme > 0) {
            pieces.add(new Piece(match.start(), match.start() + scheme, ""));
        }
        for (int i = scheme; i < address.length(); i++) {
            String symbol = symbols.get(address.charAt(i));
            if (symbol != null) {
                int at = match.start() + i;
                pieces.add(new Piece(at, at + 1, " " + symbol + " "));
            }
        }
        return pieces;
    }
}
