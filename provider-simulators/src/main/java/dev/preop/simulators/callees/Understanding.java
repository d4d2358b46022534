package dev.preop.simulators.callees;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a callee makes of an utterance.
 *
 * @param topics the topics touched, each with the place in the text where it first is
 */
record Understanding(Map<Topic, Integer> topics) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^a-z0-9$]+");

    static Understanding of(String text) {
        String words = words(text);
        Map<Topic, Integer> found = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            for (String phrase : topic.phrases()) {
                int at = words.indexOf(' ' + phrase + ' ');
                if (at >= 0) {
                    found.merge(topic, at, Math::min);
                }
            }
        }
        return new Understanding(Map.copyOf(found));
    }

    boolean mentions(Topic topic) {
        return topics.containsKey(topic);
    }

    /** Agrees rather than refuses: of a yes and a no, the one said first is meant. */
    boolean agrees() {
        return mentions(Topic.YES) && before(Topic.YES, Topic.NO);
    }

    /** Refuses rather than agrees. */
    boolean refuses() {
        return mentions(Topic.NO) && before(Topic.NO, Topic.YES);
    }

    private boolean before(Topic one, Topic other) {
        return topics.get(one) < topics.getOrDefault(other, Integer.MAX_VALUE);
    }

    /** Lower-case words without accents and punctuation, each between single spaces. */
    private static String words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return ' ' + NOT_WORDS.matcher(plain).replaceAll(" ").strip() + ' ';
    }
}
