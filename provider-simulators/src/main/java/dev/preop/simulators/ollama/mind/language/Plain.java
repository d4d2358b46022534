package dev.preop.simulators.ollama.mind.language;

import java.text.Normalizer;

/** Text as patterns read it: lower case, no accents, straight apostrophes. Every character keeps its place. */
public final class Plain {

    private Plain() {}

    /** The plain form, exactly as long as {@code text}. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char character) {
        if (character < 128) {
            return Character.toLowerCase(character);
        }
        return switch (character) {
            case '\u2018', '\u2019', '\u00B4' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2013', '\u2014' -> '-';
            case '\u00A0' -> ' ';
            default ->
                Character.toLowerCase(Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD)
                        .charAt(0));
        };
    }
}
