package dev.preop.speech.speakable;

/**
 * A part of a text that sounds other than it is written.
 *
 * @param from its first character in the text
 * @param to the character after its last
 * @param spoken what is said for it; empty for what is not said
 */
record Piece(int from, int to, String spoken) {}
