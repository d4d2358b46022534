package dev.preop.task.planning;

import dev.langchain4j.data.message.ChatMessage;
import java.util.List;

/** A model that answers in the form of {@link PlanSchema}. Blocks while it thinks: for worker threads only. */
public interface LanguageModel {

    /**
     * The text of the model's answer.
     *
     * @throws dev.preop.kit.problem.ProblemException when it gives none
     */
    String answer(List<ChatMessage> messages);
}
