package dev.preop.task.planning;

import com.fasterxml.jackson.core.JsonToken;
import dev.preop.contracts.PlanSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A section as far as it is written: one text, or a list of texts. */
final class SectionDraft {

    private static final Map<String, PlanSection> SECTIONS = Map.of(
            "title", PlanSection.TITLE,
            "goal", PlanSection.GOAL,
            "steps", PlanSection.STEPS,
            "questionsToAsk", PlanSection.QUESTIONS_TO_ASK);

    private final PlanSection name;
    private final List<String> lines = new ArrayList<>();
    private int lists;
    private boolean unfit;

    private SectionDraft(PlanSection name) {
        this.name = name;
    }

    /** Null for a member of the plan that is not shown before the plan is. */
    static @Nullable SectionDraft named(String member) {
        PlanSection name = SECTIONS.get(member);
        return name == null ? null : new SectionDraft(name);
    }

    void add(JsonToken token, String text) {
        switch (token) {
            case VALUE_STRING -> lines.add(text);
            case START_ARRAY -> lists++;
            case END_ARRAY -> {}
            default -> unfit = true;
        }
    }

    /** The section, if it is one that a plan may hold. */
    Optional<WrittenSection> whole() {
        return !unfit && fits() ? Optional.of(new WrittenSection(name, lines)) : Optional.empty();
    }

    private boolean fits() {
        return switch (name) {
            case TITLE, GOAL -> lists == 0 && !lines.getFirst().isBlank();
            case STEPS -> lists == 1 && !lines.isEmpty();
            case QUESTIONS_TO_ASK -> lists == 1;
            case UNKNOWN -> false;
        };
    }
}
