package dev.preop.task.planning.client;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.kit.time.Timers;
import dev.preop.task.planning.LanguageModel;
import dev.preop.task.planning.PlanSchema;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Ollama through LangChain4j. Built here and not by the extension, which fixes the model's name at build time. */
@Singleton
public class OllamaLanguageModel implements LanguageModel {

    private static final Logger LOG = Logger.getLogger(OllamaLanguageModel.class);
    private static final double TEMPERATURE = 0.2;

    private final StreamingChatModel model;

    public OllamaLanguageModel(OllamaConfig config, Timers timers, Clock clock) {
        Duration patience = config.timeout();
        model = OllamaStreamingChatModel.builder()
                .httpClientBuilder(new AnswerTransportBuilder(new AnswerTransport(timers, clock, patience), patience))
                .baseUrl(config.baseUrl().toString())
                .modelName(config.model())
                .temperature(TEMPERATURE)
                .think(false)
                .responseFormat(PlanSchema.FORMAT)
                .build();
    }

    @Override
    public String answer(List<ChatMessage> messages, Consumer<String> written) {
        StreamedAnswer answer = new StreamedAnswer(written);
        try {
            model.chat(messages, answer);
            return answer.text();
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    /** The cause stays here: its message may hold the model's answer, which must not get into a log. */
    private static ProblemException failure(RuntimeException cause) {
        Throwable reason = cause.getCause() == null ? cause : cause.getCause();
        LOG.warnf("the model gave no answer: %s", reason.getClass().getName());
        return isTimeout(cause)
                ? new ProblemException(ErrorCode.AI_TIMEOUT, "The model did not answer in time. Try again.")
                : new ProblemException(ErrorCode.AI_UNAVAILABLE, "The model cannot be reached. Try again later.");
    }

    private static boolean isTimeout(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .anyMatch(e -> e instanceof TimeoutException || e instanceof java.util.concurrent.TimeoutException);
    }
}
