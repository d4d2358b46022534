package dev.preop.simulators.ollama.mind.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names of months, week days and ordinals in both languages, in plain text. */
final class Calendar {

    private static final List<String> ENGLISH_MONTHS =
            list("january february march april may june july august september october november december");
    private static final List<String> SPANISH_MONTHS =
            list("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
    private static final List<String> ENGLISH_DAYS = list("monday tuesday wednesday thursday friday saturday sunday");
    private static final List<String> SPANISH_DAYS = list("lunes martes miercoles jueves viernes sabado domingo");
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first",
            "twenty-second",
            "twenty-third",
            "twenty-fourth",
            "twenty-fifth",
            "twenty-sixth",
            "twenty-seventh",
            "twenty-eighth",
            "twenty-ninth",
            "thirtieth",
            "thirty-first");

    /** Month names and their usual abbreviations. */
    static final String MONTH = "(?:" + names(ENGLISH_MONTHS) + "|" + names(SPANISH_MONTHS) + "|setiembre"
            + "|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)";

    /** Week day names. */
    static final String WEEKDAY = "(?:" + names(ENGLISH_DAYS) + "|" + names(SPANISH_DAYS) + ")";

    /** A day of the month: {@code 5}, {@code 5th}, {@code fifth}, {@code twenty fifth}, {@code primero}. */
    static final String DAY_OF_MONTH = "(?:\\d{1,2}(?:st|nd|rd|th)?\\b|primero\\b|(?:"
            + ORDINALS.stream()
                    .sorted((a, b) -> b.length() - a.length())
                    .map(word -> word.replace("-", "[ -]"))
                    .collect(Collectors.joining("|"))
            + ")\\b)";

    private static final Map<String, Integer> ORDINAL_VALUES = IntStream.range(0, ORDINALS.size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(ORDINALS::get, index -> index + 1));

    private Calendar() {}

    static int month(String name) {
        if (name.equals("setiembre")) {
            return 9;
        }
        int spanish = SPANISH_MONTHS.indexOf(name);
        if (spanish >= 0) {
            return spanish + 1;
        }
        String prefix = name.substring(0, 3);
        return 1
                + (int) ENGLISH_MONTHS.stream()
                        .takeWhile(month -> !month.startsWith(prefix))
                        .count();
    }

    static DayOfWeek weekday(String name) {
        int english = ENGLISH_DAYS.indexOf(name);
        return DayOfWeek.of(1 + (english >= 0 ? english : SPANISH_DAYS.indexOf(name)));
    }

    static int dayOfMonth(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words.replaceAll("\\D", ""));
        }
        if (words.equals("primero")) {
            return 1;
        }
        Integer ordinal = ORDINAL_VALUES.get(words.replace(' ', '-'));
        return ordinal == null ? Numbers.value(words).intValue() : ordinal;
    }

    /** The next such date, today included; empty when no year has it. */
    static Stream<LocalDate> next(int month, int day, LocalDate today) {
        return IntStream.rangeClosed(0, 8)
                .mapToObj(years -> date(today.getYear() + years, month, day))
                .flatMap(s -> s)
                .filter(date -> !date.isBefore(today))
                .limit(1);
    }

    static Stream<LocalDate> date(int year, int month, int day) {
        boolean legal = month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
        return legal ? Stream.of(LocalDate.of(year, month, day)) : Stream.empty();
    }

    private static List<String> list(String names) {
        return List.of(names.split(" ", -1));
    }

    private static String names(List<String> names) {
        return names.stream().map(name -> name + "\\b").collect(Collectors.joining("|"));
    }
}
