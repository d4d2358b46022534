package dev.preop.simulators.ollama.mind.plan;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.preop.simulators.ollama.mind.errand.Errand;
import dev.preop.simulators.ollama.mind.errand.Errands;
import dev.preop.simulators.ollama.mind.errand.Moments;
import dev.preop.simulators.ollama.mind.errand.Wording;
import dev.preop.simulators.ollama.mind.language.Language;
import dev.preop.simulators.ollama.mind.prompt.Fields;
import java.time.LocalDate;
import java.util.Optional;

/** Writes the sentence that says why one is calling. The price limit stays private. */
public final class OpeningSkill {

    private OpeningSkill() {}

    /** The purpose, from {@code GOAL} and {@code INSTRUCTION}, in {@code LANGUAGE}. */
    public static ObjectNode open(Fields fields, LocalDate today) {
        Language language = Language.named(fields.line("LANGUAGE"));
        String instruction = fields.line("INSTRUCTION");
        Optional<Errand> errand = Errands.of(instruction).or(() -> Errands.of(fields.line("GOAL")));
        String wish = errand.map(known -> Wording.wish(known, language) + when(known, instruction, today, language))
                .orElseGet(() -> unknown(fields.line("GOAL"), language));
        return JsonNodeFactory.instance.objectNode().put("opening", wish + ".");
    }

    private static String when(Errand errand, String instruction, LocalDate today, Language language) {
        return errand.kind().hasDate()
                ? Moments.wished(Preferences.in(instruction, today).toJson(), language)
                : "";
    }

    private static String unknown(String goal, Language language) {
        return (language == Language.SPANISH ? "Llamo por lo siguiente: " : "I'm calling about the following: ")
                + goal.replaceFirst("[.]+$", "");
    }
}
