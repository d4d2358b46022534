package dev.preop.simulators.ollama.mind.errand;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preop.simulators.ollama.mind.language.Language;
import dev.preop.simulators.ollama.mind.language.Spoken;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/** Puts preferences into words: {@code  for next week}, {@code  on December 5th in the afternoon}. */
public final class Moments {

    private Moments() {}

    /** The wish with a space before it, or nothing when there is none. */
    public static String wished(JsonNode preferences, Language language) {
        return day(preferences, language)
                + time(preferences.path("preferred_time").asText(""), language);
    }

    private static String day(JsonNode preferences, Language language) {
        String words = preferences.path("preferred_day").asText("");
        String date = preferences.path("preferred_date").asText("");
        boolean spanish = language == Language.SPANISH;
        if (!date.isEmpty()) {
            try {
                return (spanish ? " para el " : " on ") + Spoken.date(LocalDate.parse(date), language);
            } catch (DateTimeParseException unreadable) {
                return "";
            }
        }
        if (words.isEmpty()) {
            return "";
        }
        return spanish ? " para " + inSpanish(words) : " for " + inEnglish(words);
    }

    private static String time(String words, Language language) {
        boolean spanish = language == Language.SPANISH;
        return switch (words) {
            case "" -> "";
            case "morning" -> spanish ? " por la mañana" : " in the morning";
            case "afternoon" -> spanish ? " por la tarde" : " in the afternoon";
            case "evening" -> spanish ? " por la noche" : " in the evening";
            default -> clock(words, language);
        };
    }

    private static String clock(String words, Language language) {
        try {
            String time = Spoken.time(LocalTime.parse(words), language);
            return language == Language.SPANISH ? " a " + time : " at " + time;
        } catch (DateTimeParseException unreadable) {
            return "";
        }
    }

    private static String inSpanish(String words) {
        return switch (words) {
            case "next week" -> "la próxima semana";
            case "this week" -> "esta semana";
            case "next month" -> "el próximo mes";
            case "this weekend", "the weekend", "weekend" -> "el fin de semana";
            default -> words;
        };
    }

    private static String inEnglish(String words) {
        return switch (words) {
            case "la próxima semana", "próxima semana", "la semana que viene" -> "next week";
            case "esta semana" -> "this week";
            default -> words;
        };
    }
}
