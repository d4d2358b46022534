package dev.preop.conversation.script;

import dev.preop.contracts.CallDirection;
import dev.preop.conversation.conversation.Briefing;
import dev.preop.conversation.language.Phrase;
import dev.preop.conversation.turn.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the agent says first: the disclosure, then why it calls. */
public final class Opening {

    private static final int LONGEST = 400;

    private Opening() {}

    /** The sentences of turn 0. Without a purpose written by the model, one is made from the goal. */
    public static List<String> sentences(Briefing briefing, @Nullable String purpose) {
        List<String> sentences = new ArrayList<>();
        sentences.add(DisclosureSentence.of(briefing));
        sentences.addAll(Sentences.of(Objects.requireNonNullElseGet(purpose, () -> fromGoal(briefing))));
        return List.copyOf(sentences);
    }

    /** The purpose as the model wrote it, if it can be spoken as it is. */
    static Optional<String> usable(@Nullable OpeningLine line) {
        return Optional.ofNullable(line)
                .map(OpeningLine::opening)
                .map(String::strip)
                .filter(text -> text.length() <= LONGEST && !Sentences.of(text).isEmpty());
    }

    static String fromGoal(Briefing briefing) {
        return briefing.direction() == CallDirection.INBOUND
                ? briefing.phrases().the(Phrase.PURPOSE_INBOUND)
                : SpokenGoal.in(briefing);
    }
}
