package dev.preop.conversation.script;

import dev.langchain4j.service.SystemMessage;
import dev.langchain4j.service.UserMessage;
import io.quarkiverse.langchain4j.RegisterAiService;
import jakarta.enterprise.context.ApplicationScoped;

/** The model that writes the purpose of a call ahead of time. */
@ApplicationScoped
@RegisterAiService(
        chatLanguageModelSupplier = OpeningModel.class,
        chatMemoryProviderSupplier = RegisterAiService.NoChatMemoryProviderSupplier.class)
public interface OpeningWriter {

    @SystemMessage("""
            You prepare telephone calls. An AI assistant has just said hello and for whom it calls. Write what it says \
            next: one or two short spoken sentences, in the given language, that state the purpose of the call and \
            ask for it politely. No greeting, no names, no telephone numbers, no price limit, no markdown.
            """)
    @UserMessage("""
            GOAL: {goal}
            INSTRUCTION: {instruction}
            LANGUAGE: {language}
            """)
    OpeningLine write(String goal, String instruction, String language);
}
