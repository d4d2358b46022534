package dev.preop.conversation.action;

import dev.preop.contracts.HangUpReason;
import dev.preop.conversation.action.Tool.Parameter;
import dev.preop.conversation.conversation.Briefing;
import dev.preop.conversation.conversation.Permission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tools of one call. They follow from its briefing alone, so that the model's prompt prefix stays the same. */
public final class Toolbox {

    static final String HANG_UP = "hang_up";
    static final String PRESS_DIGITS = "press_digits";
    static final String REQUEST_APPROVAL = "request_approval";
    static final String TRANSFER = "transfer_to_user";
    static final String LEAVE_VOICEMAIL = "leave_voicemail";
    static final String TAKE_NOTE = "take_note";

    private static final Set<HangUpReason> RESERVED =
            Set.of(HangUpReason.OPERATOR, HangUpReason.TIME_LIMIT, HangUpReason.UNKNOWN);

    private Toolbox() {}

    /** The tools that the user's settings allow. */
    public static List<Tool> of(Briefing briefing) {
        List<Tool> tools = new ArrayList<>(List.of(
                new Tool(
                        HANG_UP,
                        "End the call, after you have said goodbye.",
                        List.of(new Parameter("reason", "string", "Why the call ends.", reasons()))),
                new Tool(
                        PRESS_DIGITS,
                        "Press keys that the telephone menu you just heard asks for. Say nothing with it.",
                        List.of(new Parameter("digits", "string", "Only 0-9, * and #.", List.of()))),
                new Tool(
                        REQUEST_APPROVAL,
                        "Ask your client during the call to agree to an offer above the constraints.",
                        List.of(
                                new Parameter("reason", "string", "What has to be agreed to.", List.of()),
                                new Parameter("amount", "number", "The price that was offered.", List.of()),
                                new Parameter("currency", "string", "ISO 4217 code of the price.", List.of()))),
                new Tool(
                        TAKE_NOTE,
                        "Write down something you will need later in the call.",
                        List.of(new Parameter("note", "string", "One short sentence.", List.of())))));
        if (briefing.may().contains(Permission.TRANSFER)) {
            tools.add(
                    new Tool(TRANSFER, "Connect the other person with your client, when they ask for it.", List.of()));
        }
        if (briefing.may().contains(Permission.LEAVE_VOICEMAIL)) {
            tools.add(new Tool(
                    LEAVE_VOICEMAIL,
                    "Leave the standard message on an answering machine and end the call.",
                    List.of(new Parameter("message", "string", "What the message is about.", List.of()))));
        }
        return List.copyOf(tools);
    }

    /** The reasons that a model may give for ending the call. */
    static List<String> reasons() {
        return Arrays.stream(HangUpReason.values())
                .filter(reason -> !RESERVED.contains(reason))
                .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
