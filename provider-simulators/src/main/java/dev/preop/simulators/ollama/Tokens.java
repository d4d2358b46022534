package dev.preop.simulators.ollama;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into pieces about the size of a model's tokens: whole short words with the space before them. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("\\s*[^\\s\\p{Punct}]{1,6}|\\s*\\p{Punct}|\\s+");

    private Tokens() {}

    /** The tokens; joined, they are the text. */
    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher match = TOKEN.matcher(text);
        while (match.find()) {
            tokens.add(match.group());
        }
        return tokens;
    }
}
