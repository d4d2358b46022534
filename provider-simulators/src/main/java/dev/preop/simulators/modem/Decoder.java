package dev.preop.simulators.modem;

/**
 * Characters out of a run of tones. A character is a high tone of exactly three blocks and then a low tone of exactly
 * three; anything else is damage, told once, and the next high tone after another tone begins afresh.
 *
 * <pre>
 *   Lost ──high──▶ High ──low after 3──▶ Low ──3rd low──▶ (character) Between ──high──▶ High
 *     ▲             │ too long, too short  │ cut short        │ a 4th low
 *     └─────────────┴──────────────────────┴───── damage ─────┘
 * </pre>
 */
final class Decoder {

    private enum State {
        BETWEEN,
        HIGH,
        LOW,
        LOST
    }

    private State state = State.BETWEEN;
    private int high;
    private int low;
    private int blocks;
    private int last = Tones.NONE;
    private boolean damaged;

    /** Takes the tone of one block; answers a character, {@link Modem#DAMAGED}, or {@link #NOTHING}. */
    int tone(int tone) {
        boolean same = tone == last;
        last = tone;
        if (tone != Tones.NONE && tone < Tones.HIGH && (state == State.BETWEEN || !same)) {
            return begin(tone);
        }
        return switch (state) {
            case LOST -> NOTHING;
            case BETWEEN -> lost();
            case HIGH -> same ? more() : turn(tone);
            case LOW -> same ? more() : lost();
        };
    }

    /** The sound stopped, after a whole block or in the middle of one. */
    int silence(boolean wholeBlock) {
        int heard = state == State.HIGH || state == State.LOW || !wholeBlock ? lost() : NOTHING;
        state = State.BETWEEN;
        last = Tones.NONE;
        damaged = false;
        return heard;
    }

    /** Nothing to tell yet. */
    static final int NOTHING = -1;

    private int begin(int tone) {
        int heard = state == State.HIGH || state == State.LOW ? lost() : NOTHING;
        state = State.HIGH;
        high = tone;
        blocks = 1;
        return heard;
    }

    private int turn(int tone) {
        if (tone == Tones.NONE || blocks != Tones.BLOCKS_PER_TONE) {
            return lost();
        }
        state = State.LOW;
        low = tone - Tones.HIGH;
        blocks = 1;
        return NOTHING;
    }

    private int more() {
        blocks++;
        if (blocks > Tones.BLOCKS_PER_TONE) {
            return lost();
        }
        if (state == State.LOW && blocks == Tones.BLOCKS_PER_TONE) {
            state = State.BETWEEN;
            damaged = false;
            return high << 4 | low;
        }
        return NOTHING;
    }

    private int lost() {
        state = State.LOST;
        int heard = damaged ? NOTHING : Modem.DAMAGED;
        damaged = true;
        return heard;
    }
}
