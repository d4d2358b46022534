package dev.preop.speech.speakable;

import dev.preop.speech.language.ByLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** How a language is read aloud. A language without rules of its own is left to the synthesiser. Safe for many threads. */
public final class Pronunciation {

    /** A sentence's margins sound like nothing. */
    private static final Rule MARGIN = Rule.whole("^\\s+|\\s+$", margin -> "");

    private static final ByLanguage<Pronunciation> LANGUAGES =
            new ByLanguage<>("speakable", (language, words) -> of(new Words(language, words)));
    private static final Pronunciation OTHER = new Pronunciation(List.of(MARGIN));

    private final List<Rule> rules;

    private Pronunciation(List<Rule> rules) {
        this.rules = rules;
    }

    /** The pronunciation of a language in BCP 47. */
    public static Pronunciation of(String language) {
        return LANGUAGES.find(language).orElse(OTHER);
    }

    /** What is said for a text. Where two readings overlap, the more specific one counts. */
    public Speakable say(String text) {
        List<Piece> pieces = new ArrayList<>();
        List<MatchResult> taken = new ArrayList<>();
        for (Rule rule : rules) {
            rule.pattern()
                    .matcher(text)
                    .results()
                    .filter(match -> taken.stream()
                            .noneMatch(other -> match.start() < other.end() && other.start() < match.end()))
                    .forEach(match -> {
                        taken.add(match);
                        pieces.addAll(rule.reading().apply(match));
                    });
        }
        return Speakable.of(text, pieces);
    }

    /** The most specific rules first. */
    private static Pronunciation of(Words words) {
        return new Pronunciation(Stream.of(
                        List.of(MARGIN),
                        Times.rules(words),
                        Dates.rules(words),
                        Spelling.rules(words),
                        Amounts.rules(words),
                        Counts.rules(words))
                .flatMap(List::stream)
                .toList());
    }
}
