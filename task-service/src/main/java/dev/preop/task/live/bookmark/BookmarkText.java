package dev.preop.task.live.bookmark;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bookmarks as ids of server-sent events: the partitions' fingerprint and one number of variable length per partition, in
 * base64url; within a record also {@code .slot.shown}.
 */
public record BookmarkText(Partitions partitions) {

    private static final int NUMBER_BITS = 63;
    private static final int DIGIT_BITS = 7;
    private static final int DIGIT = 0x7f;
    private static final int MORE = 0x80;
    private static final Pattern FORM =
            Pattern.compile("(?<place>[A-Za-z0-9_-]{6,4000})(\\.(?<slot>\\d{1,4})\\.(?<shown>[1-9]))?");

    public String write(Bookmark bookmark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .putInt(partitions.fingerprint())
                .array());
        for (int slot = 0; slot < partitions.count(); slot++) {
            put(bytes, bookmark.position().at(slot) + 1);
        }
        String place = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
        return bookmark.shown() == 0 ? place : place + "." + bookmark.slot() + "." + bookmark.shown();
    }

    /** Nothing when it was not written for these partitions, or never by us. */
    public Optional<Bookmark> read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<Position> position = position(form.group("place"));
        if (form.group("slot") == null) {
            return position.map(Bookmark::after);
        }
        int slot = Integer.parseInt(form.group("slot"));
        int shown = Integer.parseInt(form.group("shown"));
        return position.filter(place -> slot < place.slots()).map(place -> new Bookmark(place, slot, shown));
    }

    private Optional<Position> position(String place) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(place));
            if (bytes.getInt() != partitions.fingerprint()) {
                return Optional.empty();
            }
            long[] offsets = new long[partitions.count()];
            for (int slot = 0; slot < offsets.length; slot++) {
                offsets[slot] = number(bytes) - 1;
            }
            return bytes.hasRemaining() ? Optional.empty() : Optional.of(Position.of(offsets));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static void put(ByteArrayOutputStream bytes, long number) {
        long rest = number;
        while (rest > DIGIT) {
            bytes.write((int) (rest & DIGIT) | MORE);
            rest >>>= DIGIT_BITS;
        }
        bytes.write((int) rest);
    }

    private static long number(ByteBuffer bytes) {
        long number = 0;
        for (int bits = 0; bits < NUMBER_BITS; bits += DIGIT_BITS) {
            byte digit = bytes.get();
            number |= (long) (digit & DIGIT) << bits;
            if ((digit & MORE) == 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("a number is too long");
    }
}
