package dev.preop.simulators.ollama.mind.report;

import dev.preop.simulators.ollama.mind.errand.Wording;
import dev.preop.simulators.ollama.mind.language.Language;
import dev.preop.simulators.ollama.mind.language.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Retells a call in the language in which it was ordered. */
final class Retelling {

    private final Findings findings;
    private final boolean spanish;

    private Retelling(Findings findings) {
        this.findings = findings;
        this.spanish = findings.errand().language() == Language.SPANISH;
    }

    static String of(Findings findings) {
        return new Retelling(findings).text();
    }

    /** What is left to do; nothing when the goal was achieved. */
    static Optional<String> followUp(Findings findings) {
        return findings.achieved() ? Optional.empty() : Optional.of(new Retelling(findings).next());
    }

    private String text() {
        List<String> sentences = new ArrayList<>();
        sentences.add(findings.achieved() ? success() : failure());
        Language language = findings.errand().language();
        findings.price()
                .ifPresent(price -> sentences.add(pick(
                                findings.achieved() ? "Cost: " : "Quoted price: ",
                                findings.achieved() ? "Precio: " : "Precio indicado: ")
                        + Spoken.amount(price.value(), language) + "."));
        findings.code()
                .filter(code -> findings.achieved())
                .ifPresent(code ->
                        sentences.add(pick("Confirmation number: ", "Número de confirmación: ") + code.value() + "."));
        return String.join(" ", sentences);
    }

    private String success() {
        return switch (findings.errand().kind()) {
            case APPOINTMENT -> pick("Appointment booked", "Cita reservada") + moment() + ".";
            case RESERVATION -> pick("Reservation made", "Reserva hecha") + moment() + ".";
            case ORDER ->
                pick("Order placed: ", "Pedido hecho: ") + findings.errand().object() + ".";
            case INQUIRY -> pick("The question was answered: ", "La pregunta fue respondida: ") + answer();
            case CANCELLATION ->
                pick("Cancelled: ", "Cancelado: ") + findings.errand().object() + ".";
            case MESSAGE -> pick("The message was given.", "El mensaje fue entregado.");
            case RECEPTION -> pick("A message was left: ", "Dejaron un recado: ") + answer();
        };
    }

    private String failure() {
        String why =
                switch (findings.outcome().mood()) {
                    case MACHINE -> pick("A machine answered", "Contestó una máquina");
                    case UNWILLING -> pick("The other side did not cooperate", "La otra parte no colaboró");
                    case UNABLE, FRIENDLY -> pick("No agreement was reached", "No se llegó a un acuerdo");
                };
        return pick("Not achieved: ", "No logrado: ") + Wording.title(findings.errand()) + ". " + why + ".";
    }

    private String next() {
        if (findings.price().isPresent()) {
            return pick(
                    "Decide whether the quoted price is acceptable, or ask elsewhere",
                    "Decidir si el precio es aceptable o preguntar en otro sitio");
        }
        return switch (findings.outcome().mood()) {
            case MACHINE -> pick("Call again during opening hours", "Llamar de nuevo en horario de atención");
            case UNWILLING -> pick("Choose another business to call", "Elegir otro negocio");
            case UNABLE, FRIENDLY -> pick("Try the call again", "Intentar la llamada de nuevo");
        };
    }

    private String moment() {
        Language language = findings.errand().language();
        String day = findings.date()
                .map(date -> pick(" for ", " para el ") + Spoken.date(date.value(), language))
                .orElse("");
        String time = findings.time()
                .map(hour -> pick(" at ", " a ") + Spoken.time(hour, language))
                .orElse("");
        return day + time;
    }

    private String answer() {
        return findings.transcript()
                .human()
                .filter(line -> !line.text().endsWith("?"))
                .reduce((first, second) ->
                        first.text().length() >= second.text().length() ? first : second)
                .map(Transcript.Line::text)
                .orElse("");
    }

    private String pick(String english, String inSpanish) {
        return spanish ? inSpanish : english;
    }
}
