package dev.preop.simulators.ollama.mind.report;

import dev.preop.simulators.ollama.mind.errand.Errand;
import dev.preop.simulators.ollama.mind.language.Money;
import dev.preop.simulators.ollama.mind.prompt.Message;
import dev.preop.simulators.ollama.mind.talk.Outcome;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * What a call led to.
 *
 * @param errand what it was for
 * @param outcome how the conversation stood at its end
 * @param date the agreed or last offered date, with its evidence
 * @param moods of the callee's lines that were not neutral, by their numbers
 */
record Findings(
        Transcript transcript,
        Errand errand,
        Outcome outcome,
        Optional<Evidence<LocalDate>> date,
        Optional<LocalTime> time,
        Optional<Evidence<Money>> price,
        Optional<Evidence<String>> code,
        SortedMap<Integer, String> moods) {

    static Findings of(Transcript transcript, String goal, LocalDate today) {
        List<Message> chat = transcript.lines().stream().map(Findings::message).toList();
        List<Outcome> after = Outcome.afterEach(goal, chat, today);
        Outcome end = after.isEmpty() ? Outcome.nothing(goal, today) : after.getLast();
        return new Findings(
                transcript,
                end.errand(),
                end,
                evidence(transcript, after, Outcome::date),
                end.time(),
                evidence(transcript, after, Outcome::price),
                evidence(transcript, after, Outcome::code),
                Moods.of(transcript, after));
    }

    boolean achieved() {
        return outcome.reached();
    }

    /** The line that first stated the final value, and the sentence of it from which the value alone can be read. */
    private static <T> Optional<Evidence<T>> evidence(
            Transcript transcript, List<Outcome> after, Function<Outcome, Optional<T>> field) {
        if (after.isEmpty() || field.apply(after.getLast()).isEmpty()) {
            return Optional.empty();
        }
        T value = field.apply(after.getLast()).get();
        int index = after.size() - 1;
        while (index > 0
                && field.apply(after.get(index - 1)).filter(value::equals).isPresent()) {
            index--;
        }
        return Optional.of(Evidence.in(transcript.lines().get(index), value, sentence -> after.getLast()
                .states(sentence, field)
                .filter(value::equals)
                .isPresent()));
    }

    private static Message message(Transcript.Line line) {
        Message.Role role =
                line.human() ? Message.Role.USER : line.assistant() ? Message.Role.ASSISTANT : Message.Role.TOOL;
        return new Message(role, line.text());
    }
}
