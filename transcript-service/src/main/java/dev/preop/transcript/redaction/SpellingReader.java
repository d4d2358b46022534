package dev.preop.transcript.redaction;

import dev.preop.transcript.redaction.Spelling.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is spelled in a text, looking at each word once. */
final class SpellingReader {

    /** Amounts, times and dates are one token each, and so no part of a spelling. */
    private static final Pattern TOKEN = Pattern.compile("""
            [$€£]\\s?\\d[\\d.,]*+\
            |\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?(?![,\\d])\
            |\\d{1,2}[:/]\\d{1,2}(?:[:/]\\d{1,4})?\
            |(?:19|20)\\d{2}-[01]\\d-[0-3]\\d\
            |\\d++|\\p{L}++|\\S""");

    private static final Pattern PAUSE = Pattern.compile("[,.;…–-]");
    private static final Pattern FILLER =
            Pattern.compile("(?:then|uh|um|uhm|er|eh|dash|guion|guión)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("(?:and|y)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{1,4}|\\p{L}");

    private final List<Spelling> found = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private boolean pause;
    private boolean joined;
    private int repetitions = 1;
    private int repeatedFrom;
    private Cardinal cardinal = new Cardinal();

    private SpellingReader() {}

    static List<Spelling> read(String text) {
        SpellingReader reader = new SpellingReader();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            reader.take(token.group(), token.start(), token.end());
        }
        reader.finish();
        return reader.found;
    }

    private void take(String token, int start, int end) {
        Optional<NumberWord> word = NumberWord.of(token);
        OptionalInt times = NumberWord.repetitions(token);
        if (word.isPresent()) {
            number(word.get(), start, end);
        } else if (times.isPresent()) {
            repetitions = times.getAsInt();
            repeatedFrom = start;
        } else if (token.chars().allMatch(c -> c >= '0' && c <= '9')) {
            add(token, false, start, end);
        } else if (PAUSE.matcher(token).matches()) {
            pause = true;
        } else if (AND.matcher(token).matches()) {
            joined = true;
        } else if (LETTERS.matcher(token).matches() && !isFiller(token)) {
            add(token.toUpperCase(Locale.ROOT), false, start, end);
        } else if (!isFiller(token)) {
            finish();
        }
    }

    private void number(NumberWord word, int start, int end) {
        boolean goesOn = !pieces.isEmpty() && pieces.getLast().spoken() && repetitions == 1 && cardinal.take(word);
        if (goesOn) {
            Piece begun = pieces.removeLast();
            pieces.add(new Piece(cardinal.digits(), true, begun.afterPause(), begun.start(), end));
            pause = false;
            joined = false;
            return;
        }
        cardinal = new Cardinal();
        if (!cardinal.take(word)) {
            finish();
            return;
        }
        add(cardinal.digits(), true, start, end);
    }

    private void add(String characters, boolean spoken, int start, int end) {
        boolean repeated = repetitions > 1;
        if (joined && !pieces.isEmpty() && pieces.getLast().characters().length() > 1) {
            close();
        }
        pieces.add(new Piece(
                characters.repeat(repetitions), spoken || repeated, pause, repeated ? repeatedFrom : start, end));
        if (repeated) {
            cardinal = new Cardinal();
            cardinal.take(new NumberWord(0, NumberWord.Size.ZERO));
        }
        repetitions = 1;
        pause = false;
        joined = false;
    }

    /** Another word: what comes next is spelled anew. */
    private void finish() {
        close();
        repetitions = 1;
    }

    /** "Fifty and sixty" are two numbers, "five and six" may be digits of one. */
    private void close() {
        if (!pieces.isEmpty()) {
            found.add(new Spelling(pieces));
            pieces.clear();
        }
        pause = false;
        joined = false;
    }

    private static boolean isFiller(String token) {
        return FILLER.matcher(token).matches();
    }
}
