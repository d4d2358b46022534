package dev.preop.conversation.money;

import dev.preop.conversation.language.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a text in which money is looked for. Words are plain: no accents, no case. */
record Token(Kind kind, String text) {

    enum Kind {
        WORD,
        DIGITS,
        SIGN,
        /** Letters and digits in one, such as a confirmation code. */
        CODE,
        /** Ends a clause. */
        STOP
    }

    private static final Pattern PIECE = Pattern.compile(
            "(?<CODE>[a-z]{1,4}-?\\d[a-z0-9-]*)|(?<DIGITS>\\d+(?:[.,]\\d+)*)|(?<WORD>[a-z](?:[a-z]|['.](?=[a-z]))*)|(?<SIGN>[$€£%:/])"
                    + "|(?<STOP>[.,;!?¡¿()])");

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = PIECE.matcher(Plain.of(text));
        while (matcher.find()) {
            for (Kind kind : Kind.values()) {
                if (matcher.group(kind.name()) != null) {
                    tokens.add(new Token(kind, matcher.group()));
                }
            }
        }
        return tokens;
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
