package dev.preop.simulators.ollama.mind.talk;

import dev.preop.simulators.ollama.mind.errand.Moments;
import dev.preop.simulators.ollama.mind.errand.Wording;
import dev.preop.simulators.ollama.mind.language.Language;
import dev.preop.simulators.ollama.mind.language.Money;
import dev.preop.simulators.ollama.mind.language.Spoken;
import java.util.Optional;

/** Sentences that hold facts of the call, in the language of the conversation. */
record Speaker(Talk talk) {

    private boolean spanish() {
        return talk.language() == Language.SPANISH;
    }

    /** Why one is calling, as a whole sentence. */
    String purpose() {
        return Wording.wish(talk.brief().errand(), talk.language()) + when() + ".";
    }

    /** The preferred time, with a space before it; empty when there is none. */
    String when() {
        return talk.brief().errand().kind().hasDate()
                ? Moments.wished(talk.brief().preferences(), talk.language())
                : "";
    }

    String aiForClient() {
        String client = talk.brief()
                .client()
                .map(name -> (spanish() ? " y llamo de parte de " : " calling on behalf of ") + name)
                .orElse("");
        return Lines.I_AM_AI.in(talk.language()) + client + ".";
    }

    Optional<String> callingFor() {
        return talk.brief()
                .client()
                .map(name ->
                        (spanish() ? "Llamo de parte de " : "I'm an AI assistant calling on behalf of ") + name + ".");
    }

    Optional<String> nameForIt() {
        return talk.brief().client().map(name -> (spanish() ? "A nombre de " : "The name is ") + name + ".");
    }

    /** Yes to what is on offer, said back to be sure of it. */
    String acceptance() {
        String what = talk.slot().spoken(talk.language());
        String cost = talk.price().map(this::cost).orElse("");
        return spanish()
                ? "Sí, %s%s me viene bien. Resérvelo, por favor.".formatted(what, cost)
                : "Yes, %s%s works. Please book it.".formatted(what, cost);
    }

    /** Thanks and goodbye, with what was agreed. */
    String done() {
        String slot = talk.brief().errand().kind().hasDate() ? talk.slot().spoken(talk.language()) : "";
        String code = talk.code()
                .map(number -> (spanish() ? "el número " : "number ") + number)
                .orElse("");
        String facts = slot.isEmpty() || code.isEmpty() ? slot + code : slot + (spanish() ? " y " : " and ") + code;
        if (facts.isEmpty()) {
            return Lines.BYE_DONE.in(talk.language());
        }
        String noted = spanish() ? "Gracias, tengo " + facts : "Thank you, I have " + facts;
        return noted + ". " + (spanish() ? "Eso es todo. ¡Adiós!" : "That is all. Goodbye!");
    }

    private String cost(Money price) {
        return (spanish() ? " por " : " for ") + Spoken.amount(price, talk.language());
    }
}
