package dev.preop.simulators.ollama.mind.language;

import static dev.preop.simulators.ollama.mind.language.Calendar.DAY_OF_MONTH;
import static dev.preop.simulators.ollama.mind.language.Calendar.MONTH;
import static dev.preop.simulators.ollama.mind.language.Calendar.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the days a text names and resolves them against the day it is said on. */
public final class Days {

    private record Rule(Pattern pattern, BiFunction<MatchResult, LocalDate, Stream<LocalDate[]>> meaning) {}

    private static final String YEAR = "(?:,? (?:de |del )?(\\d{4}))?";

    private static final List<Rule> RULES = List.of(
            rule(
                    "\\b(\\d{4})-(\\d{2})-(\\d{2})\\b",
                    (m, today) -> days(Calendar.date(number(m, 1), number(m, 2), number(m, 3)))),
            rule(
                    "\\b(" + MONTH + ") (?:the )?(" + DAY_OF_MONTH + ")" + YEAR,
                    (m, today) -> named(m.group(1), m.group(2), m.group(3), today)),
            rule(
                    "(?:\\bthe )?\\b(" + DAY_OF_MONTH + ") (?:of |de )?(" + MONTH + ")" + YEAR,
                    (m, today) -> named(m.group(2), m.group(1), m.group(3), today)),
            rule(
                    "\\b(" + Numbers.NUMBER + ") de (" + MONTH + ")" + YEAR,
                    (m, today) -> named(m.group(2), m.group(1), m.group(3), today)),
            rule("\\b(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?\\b", Days::slashed),
            rule("\\b(?:day after tomorrow|pasado manana)\\b", (m, today) -> day(today.plusDays(2))),
            rule("\\btomorrow\\b|(?<!\\bla )\\bmanana\\b", (m, today) -> day(today.plusDays(1))),
            rule(
                    "\\b(?:today|tonight|hoy|this (?:morning|afternoon|evening)|esta (?:tarde|noche))\\b",
                    (m, today) -> day(today)),
            rule("\\b(?:in|within|dentro de|en) (" + Numbers.NUMBER + ") (day|week|dia|semana)s?\\b", Days::ahead),
            rule(
                    "\\b(?:next|proximo) (" + WEEKDAY + ")|\\b(" + WEEKDAY
                            + ") (?:next week|proximo|de la proxima semana|de la semana que viene)",
                    Days::nextWeekday),
            rule(
                    "\\b(?:next|following) week\\b|\\b(?:la )?(?:proxima semana|semana (?:que viene|proxima))\\b",
                    (m, today) -> week(nextMonday(today))),
            rule(
                    "\\b(?:this|later this) week\\b|\\besta semana\\b",
                    (m, today) -> span(today, today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))),
            rule("\\b(?:this |the )?weekend\\b|\\bfin de semana\\b", (m, today) -> weekend(today)),
            rule(
                    "\\bnext month\\b|\\b(?:el )?(?:proximo mes|mes que viene)\\b",
                    (m, today) -> month(today.plusMonths(1))),
            rule(
                    "\\b(?:(?:this|on|coming|el|este) )?(" + WEEKDAY + ")(?: que viene)?",
                    (m, today) -> day(today.with(TemporalAdjusters.next(Calendar.weekday(m.group(1)))))),
            rule(
                    "\\bthe (\\d{1,2})(?:st|nd|rd|th)\\b|\\bel (?:dia )?(\\d{1,2})\\b(?! (?:de|dolares|euros|pesos))",
                    Days::dayOfThisMonth));

    private Days() {}

    /** Every day named, in order of appearance; of overlapping readings the most specific one. */
    public static List<Day> in(String text, LocalDate today) {
        String plain = Plain.of(text);
        List<Day> found = new ArrayList<>();
        for (Rule rule : RULES) {
            rule.pattern().matcher(plain).results().forEach(match -> rule.meaning()
                    .apply(match, today)
                    .filter(span ->
                            found.stream().noneMatch(day -> match.start() < day.end() && day.start() < match.end()))
                    .map(span -> new Day(
                            span[0], span[1], text.substring(match.start(), match.end()), match.start(), match.end()))
                    .forEach(found::add));
        }
        found.sort(Comparator.comparingInt(Day::start));
        return List.copyOf(found);
    }

    private static Rule rule(String pattern, BiFunction<MatchResult, LocalDate, Stream<LocalDate[]>> meaning) {
        return new Rule(Pattern.compile(pattern), meaning);
    }

    private static Stream<LocalDate[]> named(String month, String day, String year, LocalDate today) {
        int monthNumber = Calendar.month(month);
        int dayNumber = Calendar.dayOfMonth(day);
        return days(
                year == null
                        ? Calendar.next(monthNumber, dayNumber, today)
                        : Calendar.date(Integer.parseInt(year), monthNumber, dayNumber));
    }

    private static Stream<LocalDate[]> slashed(MatchResult match, LocalDate today) {
        return days(
                match.group(3) == null
                        ? Calendar.next(number(match, 1), number(match, 2), today)
                        : Calendar.date(number(match, 3), number(match, 1), number(match, 2)));
    }

    private static Stream<LocalDate[]> ahead(MatchResult match, LocalDate today) {
        int count = Math.min(Numbers.value(match.group(1)).intValue(), 1_000);
        String unit = match.group(2);
        return day(unit.startsWith("d") ? today.plusDays(count) : today.plusWeeks(count));
    }

    private static Stream<LocalDate[]> nextWeekday(MatchResult match, LocalDate today) {
        String name = match.group(1) == null ? match.group(2) : match.group(1);
        return day(nextMonday(today).with(TemporalAdjusters.nextOrSame(Calendar.weekday(name))));
    }

    private static Stream<LocalDate[]> dayOfThisMonth(MatchResult match, LocalDate today) {
        int day = number(match, match.group(1) == null ? 2 : 1);
        return days(Stream.of(today, today.plusMonths(1), today.plusMonths(2))
                .flatMap(month -> Calendar.date(month.getYear(), month.getMonthValue(), day))
                .filter(date -> !date.isBefore(today))
                .limit(1));
    }

    private static LocalDate nextMonday(LocalDate today) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private static Stream<LocalDate[]> weekend(LocalDate today) {
        return span(
                today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)),
                today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    private static Stream<LocalDate[]> week(LocalDate monday) {
        return span(monday, monday.plusDays(6));
    }

    private static Stream<LocalDate[]> month(LocalDate within) {
        return span(within.withDayOfMonth(1), within.with(TemporalAdjusters.lastDayOfMonth()));
    }

    private static Stream<LocalDate[]> day(LocalDate day) {
        return span(day, day);
    }

    private static Stream<LocalDate[]> days(Stream<LocalDate> days) {
        return days.map(day -> new LocalDate[] {day, day});
    }

    private static Stream<LocalDate[]> span(LocalDate first, LocalDate last) {
        return Stream.<LocalDate[]>of(new LocalDate[] {first, last});
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
