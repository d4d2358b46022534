package dev.preop.simulators.ollama.mind.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.preop.simulators.ollama.mind.prompt.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Draws typed facts out of a transcript. Only what the callee said counts. */
public final class ExtractSkill {

    private ExtractSkill() {}

    /** The facts of {@code TRANSCRIPT}, dates resolved against {@code today}. */
    public static ObjectNode extract(Fields fields, String prompt, LocalDate today) {
        Transcript transcript = Transcript.in(prompt);
        List<Fact> facts = new ArrayList<>(Agreed.facts(Findings.of(transcript, fields.line("GOAL"), today)));
        transcript.human().forEach(line -> facts.addAll(Mentioned.facts(line)));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        facts.stream().map(Fact::toJson).distinct().forEach(answer.putArray("facts")::add);
        return answer;
    }
}
