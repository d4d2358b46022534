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
import org.jboss.logging.Logger;

/** Ollama through LangChain4j. Built here and not by the extension, which fixes the model's name at build time. */
@Singleton
public class OllamaLanguageModel implements LanguageModel {

    private static final Logger LOG = Logger.getLogger(OllamaLanguageModel.class);
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
            throw failure(e);
        }
    }

    /** The cause stays here: its message may hold the model's answer, which must not get into a log. */
    private static ProblemException failure(RuntimeException cause) {
        LOG.warnf("the model gave no answer: %s", cause.getClass().getName());
        return isTimeout(cause)
                ? new ProblemException(ErrorCode.AI_TIMEOUT, "The model did not answer in time. Try again.")
                : new ProblemException(ErrorCode.AI_UNAVAILABLE, "The model cannot be reached. Try again later.");
    }

    private static boolean isTimeout(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .anyMatch(e -> e instanceof TimeoutException || e instanceof java.util.concurrent.TimeoutException);
    }
}
