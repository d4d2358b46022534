package dev.preop.stack.bench.console;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When each piece was somewhere. One that was there twice is left out: nobody could tell which of them is meant. */
final class Moments {

    private final Map<Piece, Instant> moments = new HashMap<>();
    private final Set<Piece> twice = new HashSet<>();

    synchronized void add(Piece piece, Instant at) {
        if (moments.putIfAbsent(piece, at) != null) {
            twice.add(piece);
        }
    }

    synchronized Optional<Instant> of(Piece piece) {
        return twice.contains(piece) ? Optional.empty() : Optional.ofNullable(moments.get(piece));
    }
}
