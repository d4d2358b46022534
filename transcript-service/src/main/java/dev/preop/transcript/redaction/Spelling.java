package dev.preop.transcript.redaction;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody spells without another word between: numbers, and single letters.
 *
 * @param pieces in their order; never empty
 */
record Spelling(List<Piece> pieces) {

    Spelling {
        pieces = List.copyOf(pieces);
    }

    /**
     * One number or group of letters.
     *
     * @param characters what is meant, in digits or capital letters
     * @param spoken whether it is a word rather than digits
     * @param afterPause whether punctuation separates it from the piece before
     * @param start where it stands in the text
     */
    record Piece(String characters, boolean spoken, boolean afterPause, int start, int end) {

        boolean isNumber() {
            return Character.isDigit(characters.charAt(0));
        }
    }

    String characters() {
        return pieces.stream().map(Piece::characters).collect(Collectors.joining());
    }

    int start() {
        return pieces.getFirst().start();
    }

    int end() {
        return pieces.getLast().end();
    }

    /** Whether it is more than digits as they are written: those are known by their form. */
    boolean isSpelled() {
        return pieces.stream().skip(1).anyMatch(Piece::afterPause)
                || pieces.stream().anyMatch(Piece::spoken);
    }

    /** Hours or days one after the other: {@code nine, ten, eleven, twelve}. */
    boolean isList() {
        List<Integer> values = pieces.stream()
                .map(piece ->
                        piece.characters().length() > 2 ? Integer.MAX_VALUE : Integer.parseInt(piece.characters()))
                .toList();
        return values.getLast() >= 10
                && values.getLast() <= 31
                && values.equals(values.stream().distinct().sorted().toList());
    }

    /** How many characters there are between two pauses. */
    List<Integer> groups() {
        return List.of(pieces.stream()
                        .map(piece -> (piece.afterPause() ? " " : "") + piece.characters())
                        .collect(Collectors.joining())
                        .strip()
                        .split(" "))
                .stream()
                .map(String::length)
                .toList();
    }
}
