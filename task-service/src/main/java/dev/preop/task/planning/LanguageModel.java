package dev.preop.task.planning;

import dev.langchain4j.data.message.ChatMessage;
import java.util.List;
import java.util.function.Consumer;

/** A model that answers in the form of {@link PlanSchema}. Blocks while it thinks: for worker threads only. */
public interface LanguageModel {

    /**
     * The text of the model's answer.
     *
     * @param written is given the text piece by piece while the model writes it, on this thread
     * @throws dev.preop.kit.problem.ProblemException when it gives none
     */
    String answer(List<ChatMessage> messages, Consumer<String> written);
}
