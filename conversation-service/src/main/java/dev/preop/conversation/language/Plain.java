package dev.preop.conversation.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: no accents, no case, straight apostrophes. */
public final class Plain {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}']+");

    private Plain() {}

    public static String of(String text) {
        String straight = text.replace('’', '\'');
        return MARKS.matcher(Normalizer.normalize(straight, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Only the words, with single spaces between them. */
    public static String words(String text) {
        return OTHER.matcher(of(text)).replaceAll(" ").strip();
    }
}
