package dev.preop.simulators.ollama.mind.talk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.preop.simulators.ollama.mind.prompt.Thought;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is done rather than said, with the tools that are on offer. */
final class Tools {

    private static final String REQUEST_APPROVAL = "request_approval";
    private static final String PRESS_DIGITS = "press_digits";

    private Tools() {}

    static Optional<Thought> use(Talk talk, Set<String> offered) {
        if (offered.contains(PRESS_DIGITS) && talk.last().does(Act.IS_MENU)) {
            return MenuChoice.in(talk.last().words(), talk.brief().errand().kind())
                    .map(key -> call(PRESS_DIGITS, arguments().put("digits", key)));
        }
        return offered.contains(REQUEST_APPROVAL) ? approval(talk) : Optional.empty();
    }

    /** A price just named that is too high, from somebody who asks for a yes. */
    private static Optional<Thought> approval(Talk talk) {
        return talk.last()
                .price()
                .filter(talk.brief()::tooHigh)
                .filter(price ->
                        talk.last().does(Act.ASKS_AGREEMENT) && !talk.last().does(Act.INJECTS))
                .map(price -> call(
                        REQUEST_APPROVAL,
                        arguments()
                                .put("reason", "The price is above the limit.")
                                .put("amount", price.amount())
                                .put("currency", price.currency())));
    }

    private static Thought call(String tool, ObjectNode arguments) {
        return new Thought("", List.of(new Thought.Call(tool, arguments)));
    }

    private static ObjectNode arguments() {
        return JsonNodeFactory.instance.objectNode();
    }
}
