package dev.preop.conversation.action;

import dev.preop.conversation.language.Lexicon;
import dev.preop.conversation.language.Plain;
import dev.preop.conversation.money.WholeNumbers;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone menu as it was heard: "for appointments press 1, for billing press two".
 *
 * @param keys the keys it offers
 * @param wantsCode whether it asks for a code, such as an extension
 */
public record Menu(Set<String> keys, boolean wantsCode) {

    private static final Pattern PRESS = Pattern.compile(
            "(?<![a-z])(?:" + Lexicon.alternatives("press")
                    + ")(?: or (?:say|press))?(?: the| key| number| button| el| la| numero| tecla){0,2} ([a-z]+|\\d|[*#])(?![a-z0-9])");
    private static final Pattern STAR = Lexicon.pattern("digit.star");
    private static final Pattern POUND = Lexicon.pattern("digit.pound");
    private static final Pattern CODE = Lexicon.pattern("code");

    public Menu {
        keys = Set.copyOf(keys);
    }

    /** The menu in what was heard; one without keys when there is none. */
    public static Menu in(String heard) {
        String plain = Plain.of(heard);
        Set<String> keys = new HashSet<>();
        Matcher press = PRESS.matcher(plain);
        while (press.find()) {
            String key = key(press.group(1));
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
        return new Menu(keys, CODE.matcher(plain).find());
    }

    /** Whether this is a menu at all. */
    public boolean isMenu() {
        return wantsCode || !keys.isEmpty();
    }

    /**
     * Whether these keys may be pressed: one that is offered, or a code that the plan names when one is asked for.
     *
     * @param planned all that the user's plan says
     */
    public boolean allows(String digits, String planned) {
        String bare = digits.replaceAll("[w#]", "");
        return keys.contains(digits)
                || wantsCode
                        && bare.matches("\\d{1,8}")
                        && Pattern.compile("(?<!\\d)" + bare + "(?!\\d)")
                                .matcher(planned)
                                .find();
    }

    private static String key(String word) {
        if (word.matches("\\d|[*#]")) {
            return word;
        }
        if (STAR.matcher(word).matches()) {
            return "*";
        }
        return POUND.matcher(word).matches() ? "#" : WholeNumbers.digit(word);
    }
}
