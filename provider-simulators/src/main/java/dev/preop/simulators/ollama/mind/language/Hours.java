package dev.preop.simulators.ollama.mind.language;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds times of day. An hour without morning or evening is taken as people in business mean it: eight to seven. */
public final class Hours {

    private record Rule(Pattern pattern, Function<MatchResult, @Nullable LocalTime> meaning) {}

    private static final String COUNT = "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
            + "|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)";
    private static final String MINUTES = "(?:[:. ]?([0-5]\\d)| (thirty|fifteen|forty[ -]five))?";
    private static final String HALF_OF_DAY = "([ap])\\.? ?m\\b\\.?";
    private static final String PART =
            "(?: (?:in the |de la |por la |at )(morning|afternoon|evening|night|manana|tarde|noche))?";

    private static final List<Rule> RULES = List.of(
            rule(
                    "\\b" + COUNT + MINUTES + " ?" + HALF_OF_DAY,
                    m -> clock(hour(m, 1), minutes(m.group(2), m.group(3)), m.group(4))),
            rule("\\b(?:noon|midday|mediodia)\\b", m -> LocalTime.NOON),
            rule(
                    "\\b(half|quarter) past " + COUNT + PART,
                    m -> clock(hour(m, 2), m.group(1).equals("half") ? 30 : 15, part(m.group(3)))),
            rule("\\bquarter to " + COUNT + PART, m -> before(hour(m, 1), part(m.group(2)))),
            rule("\\blas? " + COUNT + "(?::([0-5]\\d)| y (media|cuarto)| menos (cuarto))?" + PART, Hours::spanish),
            rule(
                    "\\b([01]?\\d|2[0-3]):([0-5]\\d)\\b" + PART,
                    m -> clock(hour(m, 1), Integer.parseInt(m.group(2)), part(m.group(3)))),
            rule("\\b" + COUNT + " o'?clock" + PART, m -> clock(hour(m, 1), 0, part(m.group(2)))),
            rule(
                    "\\b" + COUNT + " (?:in the|de la) (morning|afternoon|evening|manana|tarde|noche)\\b",
                    m -> clock(hour(m, 1), 0, part(m.group(2)))),
            rule(
                    "\\bat " + COUNT
                            + "(?: (thirty|fifteen|forty[ -]five))?\\b(?![-,./]?\\d| ?%| (?:\\w+ )?(?:dollars|bucks|street|st\\b|avenue|ave\\b|road|rd\\b|each|people))",
                    m -> clock(hour(m, 1), minutes(null, m.group(2)), null)));

    private Hours() {}

    /** Every time of day named, in order of appearance. */
    public static List<Hour> in(String text) {
        String plain = Plain.of(text);
        List<Hour> found = new ArrayList<>();
        for (Rule rule : RULES) {
            rule.pattern().matcher(plain).results().forEach(match -> {
                LocalTime time = rule.meaning().apply(match);
                boolean taken =
                        found.stream().anyMatch(hour -> match.start() < hour.end() && hour.start() < match.end());
                if (time != null && !taken) {
                    found.add(new Hour(
                            time, text.substring(match.start(), match.end()).strip(), match.start(), match.end()));
                }
            });
        }
        found.sort(Comparator.comparingInt(Hour::start));
        return List.copyOf(found);
    }

    private static Rule rule(String pattern, Function<MatchResult, @Nullable LocalTime> meaning) {
        return new Rule(Pattern.compile(pattern), meaning);
    }

    private static @Nullable LocalTime spanish(MatchResult match) {
        String half = part(match.group(5));
        if (match.group(4) != null) {
            return before(hour(match, 1), half);
        }
        int minutes = match.group(3) == null
                ? minutes(match.group(2), null)
                : match.group(3).equals("media") ? 30 : 15;
        return clock(hour(match, 1), minutes, half);
    }

    private static @Nullable LocalTime before(int hour, @Nullable String half) {
        LocalTime full = clock(hour, 0, half);
        return full == null ? null : full.minusMinutes(15);
    }

    private static @Nullable LocalTime clock(int hour, int minute, @Nullable String half) {
        if (hour > 23 || half != null && hour > 12) {
            return hour > 23 ? null : LocalTime.of(hour, minute);
        }
        if (half == null) {
            return LocalTime.of(hour >= 1 && hour <= 7 ? hour + 12 : hour, minute);
        }
        return LocalTime.of(hour % 12 + (half.equals("p") ? 12 : 0), minute);
    }

    private static int hour(MatchResult match, int group) {
        return Numbers.value(match.group(group)).intValue();
    }

    private static int minutes(@Nullable String digits, @Nullable String words) {
        if (digits != null) {
            return Integer.parseInt(digits);
        }
        return words == null ? 0 : words.startsWith("t") ? 30 : words.startsWith("fi") ? 15 : 45;
    }

    private static @Nullable String part(@Nullable String partOfDay) {
        if (partOfDay == null) {
            return null;
        }
        return partOfDay.equals("morning") || partOfDay.equals("manana") ? "a" : "p";
    }
}
