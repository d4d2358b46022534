package dev.preop.task.task;

import dev.preop.task.phone.PhoneNumbers;
import dev.preop.task.phone.ScannedText;
import dev.preop.task.planning.PlanningRequest;
import dev.preop.task.settings.AssistantSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A task as the planner may see it, and the number to call, which the planner never sees. */
record Brief(PlanningRequest request, Optional<String> number) {

    /**
     * Takes all numbers out of the user's words.
     *
     * @param known the number given apart from them, E.164; it counts first, then the instruction's, then the answers'
     */
    static Brief of(
            String instruction,
            Map<String, String> answers,
            Optional<String> known,
            AssistantSettings settings,
            PhoneNumbers phones) {
        ScannedText sentence = phones.scan(instruction, settings.home());
        Map<String, String> cleanAnswers = new HashMap<>();
        Optional<String> number = known.or(sentence::number);
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            ScannedText value = phones.scan(answer.getValue(), settings.home());
            cleanAnswers.put(phones.scan(answer.getKey(), settings.home()).text(), value.text());
            number = number.or(value::number);
        }
        PlanningRequest request = new PlanningRequest(sentence.text(), cleanAnswers, number.isPresent(), settings);
        return new Brief(request, number);
    }

    /** All of the user's words, for the risk check. */
    String words() {
        return String.join(
                "\n",
                Stream.concat(Stream.of(request.instruction()), request.answers().values().stream())
                        .toList());
    }
}
