package dev.preop.task.planning;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;

/** The JSON Schema that the model's answer is held to while it is being written. */
public final class PlanSchema {

    public static final ResponseFormat FORMAT = ResponseFormat.builder()
            .type(ResponseFormatType.JSON)
            .jsonSchema(JsonSchema.builder().name("plan").rootElement(plan()).build())
            .build();

    private PlanSchema() {}

    private static JsonObjectSchema plan() {
        return JsonObjectSchema.builder()
                .addStringProperty("title", "at most eight words")
                .addStringProperty("goal", "what must be true after the call")
                .addProperty("steps", strings("what to do on the call, in order"))
                .addProperty("questionsToAsk", strings("what to ask the person called"))
                .addProperty("missingInfo", strings("what only the user can tell and the call cannot do without"))
                .addBooleanProperty("requiresClarification")
                .addStringProperty("calleeName", "the business or role to be called, e.g. dentist")
                .addProperty("hardConstraints", hardConstraints())
                .addProperty("softPreferences", softPreferences())
                .addProperty("commitments", commitments())
                .required(
                        "title",
                        "goal",
                        "steps",
                        "questionsToAsk",
                        "missingInfo",
                        "requiresClarification",
                        "hardConstraints",
                        "softPreferences",
                        "commitments")
                .build();
    }

    private static JsonObjectSchema hardConstraints() {
        return JsonObjectSchema.builder()
                .addNumberProperty("max_price", "the highest price the user named; leave out if none")
                .addStringProperty("currency", "ISO 4217")
                .build();
    }

    private static JsonObjectSchema softPreferences() {
        return JsonObjectSchema.builder()
                .addStringProperty("preferred_day", "as the user said it, e.g. next week")
                .addStringProperty("preferred_date", "YYYY-MM-DD, only if the user's words name one day")
                .addStringProperty("preferred_time", "e.g. 14:00 or afternoon")
                .build();
    }

    private static JsonArraySchema commitments() {
        return JsonArraySchema.builder()
                .description("what the agent must promise: book, order, reserve, cancel, reschedule, inquire")
                .items(JsonStringSchema.builder().build())
                .build();
    }

    private static JsonArraySchema strings(String description) {
        return JsonArraySchema.builder()
                .description(description)
                .items(JsonStringSchema.builder().build())
                .build();
    }
}
