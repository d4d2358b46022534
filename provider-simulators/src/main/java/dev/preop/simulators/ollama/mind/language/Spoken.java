package dev.preop.simulators.ollama.mind.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates, times and amounts as people say them on the telephone. */
public final class Spoken {

    private static final Locale SPANISH = Locale.of("es");

    private Spoken() {}

    /** {@code December 5th} or {@code 5 de diciembre}. */
    public static String date(LocalDate date, Language language) {
        int day = date.getDayOfMonth();
        return language == Language.SPANISH
                ? day + " de " + date.getMonth().getDisplayName(TextStyle.FULL, SPANISH)
                : date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day + suffix(day);
    }

    /** {@code 2 PM}, {@code 2:30 PM} or {@code las 2 de la tarde}. */
    public static String time(LocalTime time, Language language) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String clock = time.getMinute() == 0 ? Integer.toString(hour) : "%d:%02d".formatted(hour, time.getMinute());
        if (language == Language.ENGLISH) {
            return clock + (time.getHour() < 12 ? " AM" : " PM");
        }
        String part = time.getHour() < 12 ? " de la mañana" : time.getHour() < 20 ? " de la tarde" : " de la noche";
        return (hour == 1 ? "la " : "las ") + clock + part;
    }

    /** {@code $75} or {@code 75 dólares}. */
    public static String amount(Money money, Language language) {
        String amount = money.plainAmount();
        boolean spanish = language == Language.SPANISH;
        return switch (money.currency()) {
            case "EUR" -> amount + " euros";
            case "GBP" -> amount + (spanish ? " libras" : " pounds");
            case "MXN" -> amount + " pesos";
            default -> spanish ? amount + " dólares" : "$" + amount;
        };
    }

    private static String suffix(int day) {
        if (day >= 11 && day <= 13) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
