package dev.preop.simulators.ollama.mind.errand;

import dev.preop.simulators.ollama.mind.language.Language;
import dev.preop.simulators.ollama.mind.language.Plain;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts an errand into words: as a title, and as a wish said to the callee. */
public final class Wording {

    private static final Map<String, String> IN_SPANISH = spanish();

    private Wording() {}

    /** The errand in a few words, in its own language: {@code Book dental cleaning appointment}. */
    public static String title(Errand errand) {
        boolean spanish = errand.language() == Language.SPANISH;
        String object = errand.object();
        return switch (errand.kind()) {
            case APPOINTMENT -> spanish ? joined("Reservar cita de", object) : joined("Book", object, "appointment");
            case RESERVATION -> joined(spanish ? "Reservar" : "Reserve", object);
            case ORDER -> joined(spanish ? "Pedir" : "Order", object);
            case INQUIRY -> joined(spanish ? "Preguntar" : "Ask", object);
            case CANCELLATION -> joined(spanish ? "Cancelar" : "Cancel", object);
            case MESSAGE -> joined(spanish ? "Avisar que" : "Tell them that", object);
            case RECEPTION -> spanish ? "Tomar un recado" : "Take a message";
        };
    }

    /** What is wanted, as said to the callee, without a full stop: {@code I'd like to book a dental cleaning}. */
    public static String wish(Errand errand, Language language) {
        return language == Language.SPANISH ? spanishWish(errand) : englishWish(errand);
    }

    private static String englishWish(Errand errand) {
        return switch (errand.kind()) {
            case APPOINTMENT ->
                errand.object().isEmpty() || errand.object().equals("dental")
                        ? joined(
                                "I'd like to book",
                                errand.object().isEmpty() ? "an appointment" : "a dental appointment")
                        : "I'd like to book " + withArticle(errand.object()) + appointment(errand.object());
            case RESERVATION -> "I'd like to reserve " + withArticle(errand.object());
            case ORDER -> "I'd like to order " + withArticle(errand.object());
            case INQUIRY -> "I'd like to ask " + question(errand.object());
            case CANCELLATION -> "I'd like to cancel " + their(errand.object());
            case MESSAGE -> "I'm calling to let you know that " + errand.object();
            case RECEPTION -> "I can take a message";
        };
    }

    private static String spanishWish(Errand errand) {
        String object = toSpanish(errand.object());
        return switch (errand.kind()) {
            case APPOINTMENT ->
                object.isEmpty() ? "Quisiera reservar una cita" : "Quisiera reservar una cita de " + object;
            case RESERVATION -> "Quisiera reservar " + object;
            case ORDER -> "Quisiera pedir " + object;
            case INQUIRY -> "Quisiera preguntar " + object;
            case CANCELLATION -> "Quisiera cancelar " + object;
            case MESSAGE -> "Llamo para avisar que " + object;
            case RECEPTION -> "Puedo tomar un recado";
        };
    }

    private static String withArticle(String object) {
        String plain = Plain.of(object);
        if (plain.matches("(?:an?|the|some|two|three|four|five|six|one|\\d+) .*")) {
            return object;
        }
        return ("aeiou".indexOf(plain.charAt(0)) >= 0 ? "an " : "a ") + object;
    }

    /** A cleaning is booked as such; most other services sound better as an appointment. */
    private static String appointment(String object) {
        return Plain.of(object)
                        .matches(
                                ".*(?:cleaning|haircut|check-?up|massage|visit|exam|consultation|change|inspection|service|trim|lesson|session|repair)s?$")
                ? ""
                : " appointment";
    }

    private static String question(String object) {
        return Plain.of(object).matches("(?:if|whether|what|when|where|how|who|which|for|about) .*")
                ? object
                : "about " + object;
    }

    private static String their(String object) {
        return object.replaceFirst("^(?i)my ", "the ");
    }

    private static String toSpanish(String object) {
        String plain = Plain.of(object);
        for (Map.Entry<String, String> entry : IN_SPANISH.entrySet()) {
            if (plain.contains(entry.getKey())) {
                return entry.getValue();
            }
        }
        return object.replaceFirst("^(?i)(?:appointment|cita)$", "");
    }

    private static Map<String, String> spanish() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("dental cleaning", "limpieza dental");
        words.put("teeth cleaning", "limpieza dental");
        words.put("cleaning", "limpieza");
        words.put("haircut", "corte de pelo");
        words.put("oil change", "cambio de aceite");
        words.put("massage", "masaje");
        words.put("eye exam", "examen de la vista");
        words.put("check", "revisión");
        words.put("consultation", "consulta");
        words.put("opening hours", "por su horario");
        words.put("hours", "por su horario");
        return words;
    }

    private static String joined(String... parts) {
        return String.join(" ", parts).strip().replaceAll("\\s+", " ");
    }
}
