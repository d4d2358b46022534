package dev.preop.stack.bench.api;

import java.time.Duration;

/**
 * What the tables hold and what is asked of the API.
 *
 * @param sessions calls in the tables, each with a task and a transcript of its own
 * @param segments sentences in all transcripts together
 * @param rate requests per second
 * @param warmUp how long requests come before they count
 * @param time how long requests come that count
 */
public record ApiLoad(int sessions, int segments, int rate, Duration warmUp, Duration time) {

    /** Users who sign in and ask, each of them no more often than a user may; all others only fill the tables. */
    static final int READERS = 100;

    private static final int SESSIONS_PER_USER = 1000;

    public ApiLoad {
        if (sessions < READERS || segments < sessions || rate < 1) {
            throw new IllegalArgumentException(
                    "the benchmark needs %d sessions, a segment for each and a request per second at least"
                            .formatted(READERS));
        }
    }

    int users() {
        return Math.max(READERS, sessions / SESSIONS_PER_USER);
    }

    int segmentsPerSession() {
        return segments / sessions;
    }
}
