package dev.preop.gateway.media;

import java.util.concurrent.atomic.AtomicLong;

/** Loses every n-th message of each direction. */
final class DropEvery implements MediaFilter {

    private final int n;
    private final AtomicLong in = new AtomicLong();
    private final AtomicLong out = new AtomicLong();

    DropEvery(int n) {
        this.n = n;
    }

    @Override
    public boolean passes(Direction direction) {
        AtomicLong seen =
                switch (direction) {
                    case IN -> in;
                    case OUT -> out;
                };
        return seen.incrementAndGet() % n != 0;
    }
}
