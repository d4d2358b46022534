package dev.preop.simulators.ollama.mind.errand;

import dev.preop.simulators.ollama.mind.language.Language;
import dev.preop.simulators.ollama.mind.language.Plain;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads errands out of instructions and goals. */
public final class Errands {

    private static final Pattern END = Pattern.compile(
            "(?:,? (?:and|y) (?:then )?(?:ask|confirm|check|make sure|find|tell|get|see|pregunt|confirm|averigu)\\w*"
                    + "|[,;.]| (?:under|below|less than|no more|not more|at most|max\\w*|up to|cheaper|within|costing|if|before|after|by|between|as soon|asap|sometime|on|at"
                    + "|por menos|menos de|maximo|hasta|antes|despues|si|a las?) "
                    + "| (?:for|from|with|para|por|desde|de) (?:next|this|today|tonight|tomorrow|the (?:day|week|\\d)|\\$|\u20AC|under|less|no more|around|la (?:proxima|semana)|el|manana|hoy|esta|este|menos)"
                    + "| (?:next|this|tomorrow|today|tonight|manana|hoy|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))\\b"
                    + "| (?:for|on|para) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)"
                    + "| from | en |$)");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:me |us )?(?:a|an|the|my|his|her|our|un|una|el|la|mi)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOUN = Pattern.compile(
            "(?i)^(?:appointment|cita|visit|slot|turno)(?: (?:for|para|de) (?:an? |my |un[a]? |mi )?(?<service>.+))?$");
    private static final Pattern TAIL = Pattern.compile("(?i)\\s+(?:appointment|cita)$|^cita (?:de|para) (?:una? )?");
    private static final Pattern DENTAL = Pattern.compile("dent");

    private Errands() {}

    /** The errand of an instruction such as {@code Call my dentist at [phone number] and book a cleaning}. */
    public static Optional<Errand> of(String instruction) {
        CallClause clause = CallClause.of(instruction);
        String action = clause.action().strip();
        Language language = Language.of(instruction, Language.ENGLISH);
        return Verbs.first(Plain.of(action)).map(verb -> {
            String object = object(verb.kind(), action.substring(verb.end()).strip(), clause.callee(), language);
            return new Errand(verb.kind(), object, clause.callee(), language);
        });
    }

    private static String object(ErrandKind kind, String rest, String callee, Language language) {
        return switch (kind) {
            case APPOINTMENT -> service(cut(rest), callee, language);
            case RESERVATION, ORDER, CANCELLATION -> cut(rest);
            case INQUIRY, MESSAGE, RECEPTION -> sentence(rest);
        };
    }

    private static String cut(String rest) {
        Matcher end = END.matcher(Plain.of(rest));
        return end.find() ? rest.substring(0, end.start()).strip() : rest;
    }

    /** Questions and messages are kept whole, but for the final stop. */
    private static String sentence(String rest) {
        return rest.replaceFirst("^(?i)(?:about|that|sobre|por|que) ", "")
                .replaceFirst("[.!?]+$", "")
                .strip();
    }

    private static String service(String cut, String callee, Language language) {
        String bare = ARTICLE.matcher(cut).replaceFirst("");
        Matcher noun = NOUN.matcher(bare);
        String service =
                noun.matches() ? noun.group("service") : TAIL.matcher(bare).replaceAll("");
        boolean dentist = DENTAL.matcher(Plain.of(callee)).find();
        if (service == null || service.isBlank()) {
            return dentist ? "dental" : "";
        }
        if (!dentist || DENTAL.matcher(Plain.of(service)).find()) {
            return service;
        }
        return language == Language.SPANISH ? service + " dental" : "dental " + service;
    }
}
