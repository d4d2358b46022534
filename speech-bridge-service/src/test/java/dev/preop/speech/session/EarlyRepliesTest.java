package dev.preop.speech.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.speech.turn.Order;
import dev.preop.speech.turn.TurnEvent;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EarlyRepliesTest {

    private final EarlyReplies early = new EarlyReplies();

    @Test
    void shouldHandOverInOrderAndOnce() {
        UUID call = new UUID(1, 1);
        early.add(call, reply(0));
        early.add(call, reply(1));
        early.add(new UUID(2, 2), reply(7));
        assertThat(early.take(call)).extracting(ReceivedReply::turn).containsExactly(0, 1);
        assertThat(early.take(call)).isEmpty();
    }

    @Test
    void shouldForgetTheOldest() {
        for (int call = 0; call < 600; call++) {
            for (int turn = 0; turn < 70; turn++) {
                early.add(new UUID(0, call), reply(turn));
            }
        }
        assertThat(early.take(new UUID(0, 0))).isEmpty();
        assertThat(early.take(new UUID(0, 599)))
                .hasSize(64)
                .extracting(ReceivedReply::turn)
                .endsWith(69);
    }

    private static ReceivedReply reply(int turn) {
        return new ReceivedReply(turn, () -> new TurnEvent.OrderReceived(new Order.Pause()), 0);
    }
}
