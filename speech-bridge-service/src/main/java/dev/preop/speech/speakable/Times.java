package dev.preop.speech.speakable;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Times of day. */
final class Times {

    private static final String HALF = "(?<half>[AaPp](?:[Mm]\\b|\\.[Mm]\\b(?:\\.(?!$))?))";
    private static final String CLOCK =
            "(?<![\\w:.,])(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?![\\d:])(?: ?" + HALF + ")?";
    private static final String HOUR = "(?<![\\w:.,$-])(?<hour>1[0-2]|0?[1-9])(?<minute>) ?" + HALF;

    private final Words words;

    private Times(Words words) {
        this.words = words;
    }

    /** The clock is read in each language's own way; where none is known, it is left to the synthesiser. */
    static List<Rule> rules(Words words) {
        Times times = new Times(words);
        return switch (words.locale().getLanguage()) {
            case "en" -> rules(times::english);
            case "es" -> rules(times::spanish);
            default -> List.of();
        };
    }

    private interface Reading {
        String read(int hour, int minute, String half);
    }

    private static List<Rule> rules(Reading reading) {
        return List.of(
                Rule.whole(CLOCK, match -> read(match, reading)), Rule.whole(HOUR, match -> read(match, reading)));
    }

    private static String read(MatchResult match, Reading reading) {
        int hour = Integer.parseInt(match.group("hour"));
        int minute = match.group("minute").isEmpty() ? 0 : Integer.parseInt(match.group("minute"));
        return reading.read(hour % 12 == 0 ? 12 : hour % 12, minute, half(hour, match.group("half")));
    }

    /** Which half of the day is meant; empty where that is not told. */
    private static String half(int hour, @Nullable String written) {
        if (written != null) {
            return written.replace(".", "").toUpperCase(Locale.ROOT);
        }
        return hour == 0 ? "AM" : hour > 12 ? "PM" : "";
    }

    /** {@code two thirty PM}. */
    private String english(int hour, int minute, String half) {
        String said = words.hour(hour);
        if (minute > 0) {
            said += (minute < 10 ? " oh " : " ") + words.number(minute);
        }
        if (half.isEmpty()) {
            return minute > 0 ? said : said + " o'clock";
        }
        return said + " " + half;
    }

    /** {@code dos y media de la tarde}. */
    private String spanish(int hour, int minute, String half) {
        String minutes =
                switch (minute) {
                    case 0 -> "";
                    case 15 -> " y cuarto";
                    case 30 -> " y media";
                    default -> " y " + words.number(minute);
                };
        String part =
                switch (half) {
                    case "AM" -> " de la mañana";
                    case "PM" -> hour == 12 || hour < 8 ? " de la tarde" : " de la noche";
                    default -> "";
                };
        return words.hour(hour) + minutes + part;
    }
}
