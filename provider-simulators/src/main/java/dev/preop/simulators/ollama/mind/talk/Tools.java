package dev.preop.simulators.ollama.mind.talk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.preop.simulators.ollama.mind.errand.ErrandKind;
import dev.preop.simulators.ollama.mind.prompt.Thought;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is done rather than said, with the tools that are on offer. */
final class Tools {

    private static final String REQUEST_APPROVAL = "request_approval";
    private static final String PRESS_DIGITS = "press_digits";
    private static final String LEAVE_VOICEMAIL = "leave_voicemail";
    private static final String TRANSFER = "transfer_to_user";
    private static final String TAKE_NOTE = "take_note";
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[\\s().-]?\\d){6,}");
    private static final int LONGEST_NOTE = 200;

    private Tools() {}

    static Optional<Thought> use(Talk talk, Set<String> offered) {
        if (offered.contains(PRESS_DIGITS) && talk.last().does(Act.IS_MENU)) {
            return MenuChoice.in(talk.last().words(), talk.brief().errand().kind())
                    .map(key -> call(PRESS_DIGITS, arguments().put("digits", key)));
        }
        if (offered.contains(LEAVE_VOICEMAIL) && talk.last().does(Act.IS_MACHINE)) {
            return Optional.of(call(LEAVE_VOICEMAIL, arguments().put("message", new Speaker(talk).purpose())));
        }
        if (offered.contains(TRANSFER) && talk.last().does(Act.WANTS_CLIENT)) {
            return Optional.of(call(TRANSFER, arguments()));
        }
        return offered.contains(REQUEST_APPROVAL) ? approval(talk) : Optional.empty();
    }

    /** A message that was just left, written down without telephone numbers. */
    static Optional<Thought.Call> note(Talk talk, Set<String> offered) {
        boolean message = talk.brief().errand().kind() == ErrandKind.RECEPTION
                && talk.last().does(Act.TELLS_WHAT_FOR);
        if (!message || !offered.contains(TAKE_NOTE)) {
            return Optional.empty();
        }
        String words = LONG_NUMBER.matcher(talk.last().words()).replaceAll("(number)");
        String note = words.substring(0, Math.min(words.length(), LONGEST_NOTE));
        return Optional.of(new Thought.Call(TAKE_NOTE, arguments().put("note", note)));
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
