package dev.preop.conversation.script;

import dev.langchain4j.model.output.structured.Description;

/** What the model writes. */
public record OpeningLine(
        @Description("One or two spoken sentences that say why we are calling, without greeting or introduction")
        String opening) {}
