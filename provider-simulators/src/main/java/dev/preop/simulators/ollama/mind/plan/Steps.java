package dev.preop.simulators.ollama.mind.plan;

import dev.preop.simulators.ollama.mind.errand.Errand;
import dev.preop.simulators.ollama.mind.errand.ErrandKind;
import dev.preop.simulators.ollama.mind.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is done on the call, step by step, and what is asked. */
final class Steps {

    private Steps() {}

    static List<String> of(Optional<Errand> errand) {
        boolean spanish = errand.map(Errand::language).orElse(Language.ENGLISH) == Language.SPANISH;
        String callee = errand.map(Errand::callee)
                .filter(name -> !name.isEmpty())
                .orElse(spanish ? "al negocio" : "the business");
        List<String> steps = new ArrayList<>();
        steps.add((spanish ? "Llamar a " : "Call ").concat(callee));
        steps.addAll(
                switch (errand.map(Errand::kind).orElse(ErrandKind.MESSAGE)) {
                    case APPOINTMENT ->
                        spanish
                                ? List.of("Pedir una cita", "Confirmar el precio", "Pedir el número de confirmación")
                                : List.of("Request appointment", "Confirm price", "Get confirmation number");
                    case RESERVATION ->
                        spanish
                                ? List.of("Pedir la reserva", "Pedir el número de confirmación")
                                : List.of("Request reservation", "Get confirmation number");
                    case ORDER ->
                        spanish
                                ? List.of("Hacer el pedido", "Confirmar el total", "Pedir el número de pedido")
                                : List.of("Place the order", "Confirm the total price", "Get order number");
                    case INQUIRY ->
                        spanish ? List.of("Hacer la pregunta") : List.of("Ask the question", "Note the answer");
                    case CANCELLATION ->
                        spanish
                                ? List.of("Pedir la cancelación")
                                : List.of("Request cancellation", "Confirm it is cancelled");
                    case RECEPTION ->
                        spanish
                                ? List.of("Preguntar quién llama", "Preguntar el motivo")
                                : List.of("Ask who is calling", "Ask what it is about");
                    case MESSAGE -> spanish ? List.of("Dar el mensaje") : List.of("Give the message");
                });
        return List.copyOf(steps);
    }

    static List<String> questions(Optional<Errand> errand, Preferences preferences) {
        if (errand.isEmpty()) {
            return List.of();
        }
        boolean spanish = errand.get().language() == Language.SPANISH;
        List<String> questions = new ArrayList<>();
        ErrandKind kind = errand.get().kind();
        if (kind.hasDate() && preferences.time().isEmpty()) {
            questions.add(spanish ? "¿Qué día y hora tienen libre?" : "What date and time are available?");
        }
        if (kind.commits()) {
            questions.add(spanish ? "¿Cuánto cuesta?" : "How much does it cost?");
        }
        if (kind == ErrandKind.INQUIRY) {
            questions.add(Character.toUpperCase(errand.get().object().charAt(0))
                    + errand.get().object().substring(1) + "?");
        }
        return List.copyOf(questions);
    }
}
