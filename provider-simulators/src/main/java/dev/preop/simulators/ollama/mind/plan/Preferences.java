package dev.preop.simulators.ollama.mind.plan;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.preop.simulators.ollama.mind.language.Day;
import dev.preop.simulators.ollama.mind.language.Days;
import dev.preop.simulators.ollama.mind.language.Hours;
import dev.preop.simulators.ollama.mind.language.Plain;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When the user would like it.
 *
 * @param day the words, when they name no single date: {@code next week}
 * @param date the one date they name
 * @param time a time like {@code 14:00} or a part of the day
 * @param whenever whether they say that any time will do
 */
record Preferences(Optional<String> day, Optional<LocalDate> date, Optional<String> time, boolean whenever) {

    private static final Pattern PART = Pattern.compile(
            "\\b(?:in the |por la )?(morning|afternoon|evening|lunchtime|manana(?<=por la manana)|tarde|noche)\\b");
    private static final Pattern WHENEVER = Pattern.compile(
            "as soon as possible|\\basap\\b|any ?time|any day|whenever|earliest|first available|next available|soonest"
                    + "|cuanto antes|lo antes posible|cualquier dia");

    static Preferences in(String text, LocalDate today) {
        Optional<Day> day = Days.in(text, today).stream().findFirst();
        String plain = Plain.of(text);
        Matcher part = PART.matcher(plain);
        Optional<String> exact =
                Hours.in(text).stream().findFirst().map(hour -> hour.time().toString());
        return new Preferences(
                day.filter(found -> !found.exact()).map(Day::words),
                day.filter(Day::exact).map(Day::first),
                exact.or(() -> part.find() ? Optional.of(english(part.group(1))) : Optional.empty()),
                WHENEVER.matcher(plain).find());
    }

    boolean saysDay() {
        return whenever || day.isPresent() || date.isPresent();
    }

    ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        day.ifPresent(words -> json.put("preferred_day", words));
        date.ifPresent(exact -> json.put("preferred_date", exact.toString()));
        time.ifPresent(words -> json.put("preferred_time", words));
        return json;
    }

    private static String english(String part) {
        return switch (part) {
            case "manana" -> "morning";
            case "tarde" -> "afternoon";
            case "noche" -> "evening";
            default -> part;
        };
    }
}
