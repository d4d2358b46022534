package dev.preop.simulators.ollama.mind.errand;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verb that tells what is to be done, in plain English or Spanish text. */
final class Verbs {

    private static final Map<ErrandKind, Pattern> VERBS = new EnumMap<>(
            Map.of(
                    ErrandKind.RECEPTION,
                            verbs("take (?:a )?messages?|answer (?:the|this|an) (?:incoming )?call"
                                    + "|tomar? (?:un |el )?(?:recado|mensaje)|atender la llamada"),
                    ErrandKind.CANCELLATION, verbs("cancel|call off|cancelar?|cancele|anular?"),
                    ErrandKind.MESSAGE,
                            verbs(
                                    "tell (?:him|her|them|my \\w+)|let (?:him|her|them) know|inform|remind|say that|avisar?(?: que)?|dile(?: que)?|diles(?: que)?"),
                    ErrandKind.INQUIRY,
                            verbs(
                                    "ask|find out|check|inquire|enquire|see|confirm|preguntar?|averiguar?|consultar?|confirmar?|pregunte"),
                    ErrandKind.ORDER, verbs("order|buy|get me|pide|pedir|pida|encargar?|comprar?|ordenar?"),
                    ErrandKind.APPOINTMENT,
                            verbs(
                                    "book|schedule|reschedule|make|set up|arrange|get|reserve|request|reservar?|reserve|agendar?|programar?|concertar?|sacar?|solicitar?")));

    private static final Pattern TABLE =
            Pattern.compile("\\b(?:table|room|reservation|dinner|lunch|court|mesa|habitacion|reserva)\\b");
    private static final Pattern VISIT =
            Pattern.compile("\\b(?:appointment|cita|check-?up|cleaning|haircut|visit|turno|slot|limpieza|revision)\\b");
    private static final Pattern FOOD =
            Pattern.compile("\\b(?:pizzas?|sushi|takeout|take-?away|delivery|food|burgers?|flowers)\\b");

    private Verbs() {}

    /** The first verb of a clause: its kind and where it ends. */
    record Found(ErrandKind kind, int start, int end) {}

    static Optional<Found> first(String plain) {
        Optional<Found> first = Optional.empty();
        for (Map.Entry<ErrandKind, Pattern> verb : VERBS.entrySet()) {
            Matcher match = verb.getValue().matcher(plain);
            if (match.find() && (first.isEmpty() || match.start() < first.get().start())) {
                first = Optional.of(new Found(verb.getKey(), match.start(), match.end()));
            }
        }
        return first.map(found -> refined(found, plain.substring(found.end())));
    }

    /** "Book a table" is a reservation and "pide una cita" an appointment: the object decides. */
    private static Found refined(Found found, String object) {
        ErrandKind kind =
                switch (found.kind()) {
                    case APPOINTMENT ->
                        TABLE.matcher(object).find() && !VISIT.matcher(object).find()
                                ? ErrandKind.RESERVATION
                                : FOOD.matcher(object).find() ? ErrandKind.ORDER : ErrandKind.APPOINTMENT;
                    case ORDER -> VISIT.matcher(object).find() ? ErrandKind.APPOINTMENT : ErrandKind.ORDER;
                    default -> found.kind();
                };
        return new Found(kind, found.start(), found.end());
    }

    private static Pattern verbs(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b");
    }
}
