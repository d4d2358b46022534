package dev.preop.simulators.supabase.storage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One satisfiable range of bytes, both ends inclusive. */
record ByteRange(int first, int last) {

    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /** What a {@code Range} header can mean for a body of {@code size} bytes. */
    sealed interface Wish {}

    /** No range asked for, or one this server may ignore. */
    record Whole() implements Wish {}

    /** A part of the body. */
    record Part(ByteRange range) implements Wish {}

    /** Nothing of the body lies in the range: HTTP 416. */
    record Unsatisfiable() implements Wish {}

    static Wish of(@Nullable String header, int size) {
        Matcher match = header == null ? null : SINGLE.matcher(header);
        if (match == null || !match.matches() || (match.group(1) + match.group(2)).isEmpty()) {
            return new Whole();
        }
        Optional<Integer> from = number(match.group(1));
        Optional<Integer> to = number(match.group(2));
        int first = from.orElseGet(() -> Math.max(0, size - to.orElse(0)));
        int last = from.isPresent() ? Math.min(to.orElse(size - 1), size - 1) : size - 1;
        return first > last ? new Unsatisfiable() : new Part(new ByteRange(first, last));
    }

    private static Optional<Integer> number(String digits) {
        return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(digits));
    }
}
