package dev.preop.simulators.ollama.mind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.preop.simulators.ollama.mind.plan.OpeningSkill;
import dev.preop.simulators.ollama.mind.plan.PlanSkill;
import dev.preop.simulators.ollama.mind.prompt.Fields;
import dev.preop.simulators.ollama.mind.prompt.Prompt;
import dev.preop.simulators.ollama.mind.prompt.Thought;
import dev.preop.simulators.ollama.mind.report.ExtractSkill;
import dev.preop.simulators.ollama.mind.report.SummarySkill;
import dev.preop.simulators.ollama.mind.talk.TalkSkill;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Thinks of an answer. What is wanted is told by the properties of the JSON Schema asked for; without a schema it is the
 * next thing to say on a call.
 */
public final class Mind {

    private final Clock clock;

    /** @param clock tells the day when a prompt does not */
    public Mind(Clock clock) {
        this.clock = clock;
    }

    /** The answer; the same prompt on the same day always gets the same one. */
    public Thought think(Prompt prompt) {
        Fields fields = Fields.of(prompt.text());
        LocalDate today = today(fields);
        return prompt.schema()
                .map(schema ->
                        Thought.saying(document(prompt, fields, schema, today).toString()))
                .orElseGet(() -> talk(prompt, today));
    }

    private static Thought talk(Prompt prompt, LocalDate today) {
        return Fields.of(prompt.system()).has("GOAL")
                ? TalkSkill.reply(prompt, today)
                : Thought.saying("I can plan telephone calls, hold them and report on them. What is the call about?");
    }

    private static JsonNode document(Prompt prompt, Fields fields, JsonNode schema, LocalDate today) {
        JsonNode properties = schema.path("properties");
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        boolean anything = properties.isMissingNode();
        if (properties.has("opening") || anything && fields.has("GOAL") && fields.has("INSTRUCTION")) {
            all.setAll(OpeningSkill.open(fields, today));
        } else if (fields.has("INSTRUCTION")) {
            all.setAll(PlanSkill.plan(fields, today));
        }
        if (properties.has("summary") || anything && fields.has("TRANSCRIPT")) {
            all.setAll(SummarySkill.summarise(fields, prompt.text(), today));
        }
        if (properties.has("facts") || anything && fields.has("TRANSCRIPT")) {
            all.setAll(ExtractSkill.extract(fields, prompt.text(), today));
        }
        return anything ? all : SchemaFit.fit(all, schema);
    }

    private LocalDate today(Fields fields) {
        String today = fields.line("TODAY");
        return today.matches("\\d{4}-\\d{2}-\\d{2}.*") ? LocalDate.parse(today.substring(0, 10)) : LocalDate.now(clock);
    }
}
