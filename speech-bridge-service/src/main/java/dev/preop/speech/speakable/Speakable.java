package dev.preop.speech.speakable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A text and what is said for it. For each character that has sounded it knows how much of the text was heard by then, so
 * that a cut sentence is remembered in its own words. A part that is said otherwise counts once it was said completely.
 */
public final class Speakable {

    private final String spoken;
    private final int[] heard;

    private Speakable(String spoken, int[] heard) {
        this.spoken = spoken;
        this.heard = heard;
    }

    /** A text that is said as it is written. */
    public static Speakable verbatim(String text) {
        return of(text, List.of());
    }

    /** A text with pieces that sound other than written; none overlaps another. */
    static Speakable of(String text, List<Piece> pieces) {
        StringBuilder spoken = new StringBuilder(text.length());
        int[] heard = new int
                [text.length()
                        + pieces.stream()
                                .mapToInt(piece -> piece.spoken().length())
                                .sum()
                        + 1];
        int at = 0;
        for (Piece piece :
                pieces.stream().sorted(Comparator.comparingInt(Piece::from)).toList()) {
            at = copy(text, at, piece.from(), spoken, heard);
            for (int i = 0; i < piece.spoken().length(); i++) {
                spoken.append(piece.spoken().charAt(i));
                heard[spoken.length()] = i == piece.spoken().length() - 1 ? piece.to() : piece.from();
            }
            at = piece.to();
        }
        copy(text, at, text.length(), spoken, heard);
        heard[spoken.length()] = text.length();
        return new Speakable(spoken.toString(), Arrays.copyOf(heard, spoken.length() + 1));
    }

    /** What is said. */
    public String spoken() {
        return spoken;
    }

    /** How many characters of the text were heard when so many of {@link #spoken} have sounded. */
    public int heard(int spokenChars) {
        return heard[Math.clamp(spokenChars, 0, heard.length - 1)];
    }

    private static int copy(String text, int from, int to, StringBuilder spoken, int[] heard) {
        for (int i = from; i < to; i++) {
            spoken.append(text.charAt(i));
            heard[spoken.length()] = i + 1;
        }
        return to;
    }
}
