package dev.preop.speech.speakable;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One kind of thing that is said other than it is written.
 *
 * @param reading the pieces of a match; none where it is better left as it is
 */
record Rule(Pattern pattern, Function<MatchResult, List<Piece>> reading) {

    static Rule of(String pattern, Function<MatchResult, List<Piece>> reading) {
        return new Rule(Pattern.compile(pattern), reading);
    }

    /** A rule whose match is said as one piece. */
    static Rule whole(String pattern, Function<MatchResult, String> reading) {
        return of(pattern, match -> List.of(new Piece(match.start(), match.end(), reading.apply(match))));
    }
}
