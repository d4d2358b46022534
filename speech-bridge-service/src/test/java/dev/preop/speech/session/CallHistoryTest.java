package dev.preop.speech.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.kit.testing.VirtualTime;
import dev.preop.speech.turn.Order;
import dev.preop.speech.turn.Past;
import dev.preop.speech.turn.Past.Told;
import dev.preop.speech.turn.Reply;
import dev.preop.speech.turn.TurnEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallHistoryTest {

    private static final UUID CALL = new UUID(1, 1);
    private static final UUID TURN = new UUID(2, 1);

    private final VirtualTime time = new VirtualTime();
    private final CallHistory history = new CallHistory(time.clock(), time);

    @Test
    void shouldKnowWhatWasWantedSpokenAndHeard() {
        history.wanted(CALL, reply(1, 0), now());
        history.spoken(CALL, TURN, 0, true, 4_000, now(), () -> spoken("He"));
        history.spoken(CALL, TURN, 0, true, 4_500, now(), () -> spoken("Hello."));
        history.heard(CALL, new UUID(3, 3), 2, 6_000, now());

        assertThat(history.past(CALL))
                .isEqualTo(new Past(
                        true, false, 2, List.of(new Told.Wanted(speak(1, 0)), spoken("Hello."), new Told.Heard(2))));
        assertThat(history.past(new UUID(9, 9))).isEqualTo(Past.NONE);
    }

    @Test
    void shouldHandReplyOverOnceAndNotOfLongAgo() {
        assertThat(history.wanted(CALL, reply(1, 0), now())).isTrue();
        assertThat(history.wanted(CALL, reply(1, 0), now())).isFalse();
        assertThat(history.wanted(CALL, reply(1, 1), now().minusSeconds(121))).isFalse();
        assertThat(history.replies(CALL)).extracting(ReceivedReply::index).containsExactly(0);
    }

    @Test
    void shouldForgetDetailsAfterTwoMinutesButNotWhereTheCallStands() {
        history.wanted(CALL, reply(4, 0), now());
        history.wanted(CALL, pause(), now());
        history.spoken(CALL, TURN, 0, true, 10_000, now(), () -> spoken("Hello."));
        time.advance(Duration.ofSeconds(121));

        assertThat(history.past(CALL)).isEqualTo(new Past(true, true, 4, List.of()));
        assertThat(history.elapsed(CALL)).isEqualTo(Duration.ofSeconds(131));
        time.advance(Duration.ofMinutes(15));
        assertThat(history.past(CALL)).isEqualTo(Past.NONE);
    }

    @Test
    void shouldKeepItsMemoryBounded() {
        for (int call = 0; call < 3_000; call++) {
            history.wanted(new UUID(0, call), reply(1, 0), now());
        }
        assertThat(history.replies(new UUID(0, 951))).isEmpty();
        assertThat(history.replies(new UUID(0, 2_999))).hasSize(1);
        for (int index = 0; index < 200; index++) {
            history.wanted(CALL, reply(1, index), now());
        }
        assertThat(history.replies(CALL))
                .hasSize(96)
                .extracting(ReceivedReply::index)
                .endsWith(199);
    }

    private Instant now() {
        return time.clock().instant();
    }

    private static Told spoken(String heard) {
        return new Told.Spoken(TURN, 0, heard, true, 3_000);
    }

    private static Reply speak(int turn, int index) {
        return new Reply.Speak(TURN, turn, index, false, "Hello.");
    }

    private static ReceivedReply reply(int turn, int index) {
        return new ReceivedReply(
                TURN,
                turn,
                index,
                ReceivedReply.Hush.UNCHANGED,
                () -> new TurnEvent.ReplyReceived(speak(turn, index)),
                true,
                0,
                0);
    }

    private static ReceivedReply pause() {
        return new ReceivedReply(
                new UUID(8, 8),
                4,
                0,
                ReceivedReply.Hush.BEGINS,
                () -> new TurnEvent.OrderReceived(new Order.Pause()),
                false,
                0,
                0);
    }
}
