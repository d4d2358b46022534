package dev.preop.task.planning.client;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.planning.LanguageModel;
import dev.preop.task.planning.PlanSchema;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Ollama through LangChain4j. Built here and not by the extension, which fixes the model's name at build time. */
@Singleton
public class OllamaLanguageModel implements LanguageModel {

    private static final double TEMPERATURE = 0.2;

    private final ChatModel model;

    public OllamaLanguageModel(OllamaConfig config) {
        model = OllamaChatModel.builder()
                .baseUrl(config.baseUrl().toString())
                .modelName(config.model())
                .timeout(config.timeout())
                .temperature(TEMPERATURE)
                .think(false)
                .responseFormat(PlanSchema.FORMAT)
                .maxRetries(0)
                .build();
    }

    @Override
    public String answer(List<ChatMessage> messages) {
        try {
            String text = model.chat(messages).aiMessage().text();
            return text == null ? "" : text;
        } catch (RuntimeException e) {
            throw isTimeout(e)
                    ? new ProblemException(ErrorCode.AI_TIMEOUT, "The model did not answer in time. Try again.", e)
                    : new ProblemException(
                            ErrorCode.AI_UNAVAILABLE, "The model cannot be reached. Try again later.", e);
        }
    }

    private static boolean isTimeout(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .anyMatch(e -> e instanceof TimeoutException || e instanceof java.util.concurrent.TimeoutException);
    }
}
