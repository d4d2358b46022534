package dev.preop.simulators.ollama.mind.errand;

import dev.preop.simulators.ollama.mind.language.Plain;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An instruction split into whom to call and what to do: {@code Call my dentist | and book a cleaning}.
 *
 * @param callee who is called, without article; empty when it was not said
 * @param action the rest of the instruction
 */
record CallClause(String callee, String action) {

    private static final Pattern NUMBER = Pattern.compile(
            "\\s*(?:\\(|\\b(?:at|on|al|en el) )?(?:\\[phone number]|\\+?\\(?\\d{3}\\)?[\\d .-]{4,}\\d)\\)?");
    private static final Pattern CALL = Pattern.compile(
            "^(?:(?:please|can you|could you|i need you to|i want you to|hey|hi|por favor)[, ]+)*"
                    + "(?:call|phone|ring|contact|llamar?|llame)(?: (?:up )?(?:(?:al?|to) )?(?<callee>.*?))??"
                    + "(?:,? (?:and|to|y|para) |(?<!\\b(?:dr|mr|mrs|ms|st))[.;:,] ?(?:please |and |then )?)(?<action>.+)$");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:my|the|our|a|an|mi|el|la|al|nuestro|nuestra)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE =
            Pattern.compile("\\b(?:at|with|from|con|en) ((?:(?:the|my) )?\\p{Lu}[\\p{L}'&]*(?: \\p{Lu}[\\p{L}'&]*)*)");

    static CallClause of(String instruction) {
        String text = NUMBER.matcher(instruction.strip()).replaceAll("").strip();
        Matcher call = CALL.matcher(Plain.of(text));
        if (call.matches()) {
            String callee =
                    call.group("callee") == null ? "" : text.substring(call.start("callee"), call.end("callee"));
            String action = text.substring(call.start("action"));
            return new CallClause(callee.isBlank() ? place(action) : bare(callee), action);
        }
        return new CallClause(place(text), text);
    }

    private static String place(String action) {
        Matcher place = PLACE.matcher(action);
        return place.find() ? bare(place.group(1)) : "";
    }

    private static String bare(String callee) {
        return ARTICLE.matcher(callee.strip()).replaceFirst("").strip();
    }
}
