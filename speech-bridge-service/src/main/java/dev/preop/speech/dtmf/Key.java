package dev.preop.speech.dtmf;

import java.util.Arrays;
import java.util.Optional;

/** A key of the telephone keypad and its pair of frequencies in hertz (ITU-T Q.23). */
enum Key {
    ONE('1', 697, 1209),
    TWO('2', 697, 1336),
    THREE('3', 697, 1477),
    FOUR('4', 770, 1209),
    FIVE('5', 770, 1336),
    SIX('6', 770, 1477),
    SEVEN('7', 852, 1209),
    EIGHT('8', 852, 1336),
    NINE('9', 852, 1477),
    STAR('*', 941, 1209),
    ZERO('0', 941, 1336),
    POUND('#', 941, 1477);

    private final char label;
    private final int low;
    private final int high;

    Key(char label, int low, int high) {
        this.label = label;
        this.low = low;
        this.high = high;
    }

    static Optional<Key> of(char label) {
        return Arrays.stream(values()).filter(key -> key.label == label).findFirst();
    }

    char label() {
        return label;
    }

    int low() {
        return low;
    }

    int high() {
        return high;
    }
}
