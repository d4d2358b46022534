package dev.preop.task.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.AnsweredBy;
import dev.preop.contracts.TaskStatus;
import dev.preop.task.session.SessionStatus;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallsShownTest {

    private static final UUID CALL = new UUID(1, 1);

    private final CallsShown shown = new CallsShown();

    @Test
    void shouldShowEveryStepOnce() {
        assertThat(shown.isNews(moved(CALL, SessionStatus.INITIATED))).isTrue();
        assertThat(shown.isNews(moved(CALL, SessionStatus.INITIATED))).isFalse();
        assertThat(shown.isNews(moved(CALL, SessionStatus.CONNECTED))).isTrue();
        assertThat(shown.isNews(moved(CALL, SessionStatus.RINGING))).isFalse();
        assertThat(shown.isNews(moved(CALL, SessionStatus.COMPLETED))).isTrue();
    }

    @Test
    void shouldNotBringAFinishedCallBackToLife() {
        shown.isNews(moved(CALL, SessionStatus.FAILED));

        assertThat(shown.isNews(moved(CALL, SessionStatus.CONNECTED))).isFalse();
        assertThat(shown.isNews(moved(CALL, SessionStatus.CANCELLED))).isFalse();
    }

    @Test
    void shouldTellCallsApartAndLeaveOtherEventsAlone() {
        shown.isNews(moved(CALL, SessionStatus.COMPLETED));

        assertThat(shown.isNews(moved(new UUID(2, 2), SessionStatus.INITIATED))).isTrue();
        assertThat(shown.isNews(new LiveEvent.TaskMoved(CALL, TaskStatus.IN_PROGRESS)))
                .isTrue();
        assertThat(shown.isNews(new LiveEvent.TaskMoved(CALL, TaskStatus.IN_PROGRESS)))
                .isTrue();
    }

    @Test
    void shouldShowWhoAnsweredWhenThatIsLearnedLater() {
        shown.isNews(moved(CALL, SessionStatus.CONNECTED));

        assertThat(shown.isNews(answeredBy(SessionStatus.CONNECTED, AnsweredBy.HUMAN)))
                .isTrue();
        assertThat(shown.isNews(answeredBy(SessionStatus.CONNECTED, AnsweredBy.HUMAN)))
                .isFalse();
        assertThat(shown.isNews(answeredBy(SessionStatus.RINGING, AnsweredBy.MACHINE_END_BEEP)))
                .isFalse();
    }

    private static LiveEvent answeredBy(SessionStatus status, AnsweredBy who) {
        return new LiveEvent.CallMoved(CALL, new UUID(9, 9), status, who, null, null);
    }

    private static LiveEvent moved(UUID call, SessionStatus status) {
        return new LiveEvent.CallMoved(call, new UUID(9, 9), status, null, null, null);
    }
}
