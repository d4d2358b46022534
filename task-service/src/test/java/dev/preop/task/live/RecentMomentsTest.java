package dev.preop.task.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.CallRef;
import dev.preop.contracts.CallStarted;
import dev.preop.task.live.bookmark.Position;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecentMomentsTest {

    private static final UUID ANA = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final RecentMoments recent = new RecentMoments(new Limits(256, 10, 3, 5), Position.of(9, 19));

    @Test
    void shouldTellAUserWhatCameAfterAndNothingOfOthers() {
        Moment first = add(ANA, 0, 10);
        add(BEN, 0, 11);
        Moment second = add(ANA, 1, 20);

        assertThat(recent.after(ANA, Position.of(9, 19)))
                .hasValueSatisfying(missed -> assertThat(missed).containsExactly(first, second));
        assertThat(recent.after(ANA, Position.of(10, 19)))
                .hasValueSatisfying(missed -> assertThat(missed).containsExactly(second));
        assertThat(recent.after(ANA, Position.of(11, 20)))
                .hasValueSatisfying(missed -> assertThat(missed).isEmpty());
        assertThat(recent.after(UUID.randomUUID(), Position.of(11, 20)))
                .hasValueSatisfying(missed -> assertThat(missed).isEmpty());
    }

    @Test
    void shouldSayThatItHasNotSeenWhatWasBefore() {
        assertThat(recent.after(ANA, Position.of(8, 19))).isEmpty();
        assertThat(recent.after(ANA, Position.of(9, 18))).isEmpty();
    }

    @Test
    void shouldForgetTheEldestOfAUserWithTooManyAndKnowIt() {
        for (int offset = 10; offset < 14; offset++) {
            add(ANA, 0, offset);
        }

        assertThat(recent.size()).isEqualTo(3);
        assertThat(recent.after(ANA, Position.of(9, 19))).isEmpty();
        assertThat(recent.after(ANA, Position.of(10, 19)))
                .hasValueSatisfying(missed -> assertThat(missed).hasSize(3));
        assertThat(recent.after(BEN, Position.of(9, 19))).isPresent();
    }

    @Test
    void shouldForgetWhoWasQuietLongestWhenAllAreTooMany() {
        for (int offset = 10; offset < 13; offset++) {
            add(ANA, 0, offset);
        }
        for (int offset = 20; offset < 23; offset++) {
            add(BEN, 1, offset);
        }

        assertThat(recent.size()).isEqualTo(3);
        assertThat(recent.after(ANA, Position.of(11, 19))).isEmpty();
        assertThat(recent.after(ANA, Position.of(12, 19))).isPresent();
        assertThat(recent.after(BEN, Position.of(12, 19)))
                .hasValueSatisfying(missed -> assertThat(missed).hasSize(3));
    }

    @Test
    void shouldForgetWhatWasLongAgo() {
        add(ANA, 0, 10);
        recent.add(BEN, moment(1, 20), NOW.plusSeconds(200));
        recent.add(BEN, moment(1, 21), NOW.plusSeconds(400));

        assertThat(recent.size()).isEqualTo(2);
        assertThat(recent.after(ANA, Position.of(9, 19))).isEmpty();
        recent.add(BEN, moment(1, 22), NOW.plusSeconds(600));
        assertThat(recent.size()).isEqualTo(2);
        assertThat(recent.after(BEN, Position.of(10, 19))).isEmpty();
        assertThat(recent.after(BEN, Position.of(10, 20))).isPresent();
    }

    private Moment add(UUID user, int slot, long offset) {
        Moment moment = moment(slot, offset);
        recent.add(user, moment, NOW);
        return moment;
    }

    private static Moment moment(int slot, long offset) {
        CallRef call = new CallRef(UUID.randomUUID(), UUID.randomUUID(), ANA);
        return new Moment(slot, offset, new CallStarted(call, "CA1", "MZ1", false, NOW), false);
    }
}
