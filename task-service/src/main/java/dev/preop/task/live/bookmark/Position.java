package dev.preop.task.live.bookmark;

import java.util.Arrays;
import java.util.function.LongBinaryOperator;

/** The last offset of every partition, by its slot; -1 where there is none. Comparable only among the same partitions. */
public final class Position {

    private final long[] offsets;

    private Position(long[] offsets) {
        this.offsets = offsets;
    }

    public static Position of(long... offsets) {
        return new Position(offsets.clone());
    }

    public int slots() {
        return offsets.length;
    }

    public long at(int slot) {
        return offsets[slot];
    }

    /** Advanced to {@code offset} in one partition; a position never goes back. */
    public Position with(int slot, long offset) {
        long[] advanced = offsets.clone();
        advanced[slot] = Math.max(advanced[slot], offset);
        return new Position(advanced);
    }

    /** Whichever is further, in each partition. */
    public Position max(Position other) {
        return merged(other, Math::max);
    }

    /** Whether everything that {@code other} has passed was passed here too. */
    public boolean covers(Position other) {
        return equals(max(other));
    }

    /** The same distance further in every partition. */
    public Position plus(long records) {
        return new Position(
                Arrays.stream(offsets).map(offset -> offset + records).toArray());
    }

    private Position merged(Position other, LongBinaryOperator choice) {
        long[] merged = new long[offsets.length];
        Arrays.setAll(merged, slot -> choice.applyAsLong(offsets[slot], other.offsets[slot]));
        return new Position(merged);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Position position && Arrays.equals(offsets, position.offsets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(offsets);
    }

    @Override
    public String toString() {
        return Arrays.toString(offsets);
    }
}
