package dev.preop.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.contracts.TaskStatus;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskTransitionsTest {

    @ParameterizedTest
    @EnumSource(TaskStatus.class)
    void shouldLetTheUserCancelExactlyWhatIsNotUnderWay(TaskStatus status) {
        boolean open = EnumSet.of(
                        TaskStatus.PENDING, TaskStatus.PREPARING, TaskStatus.WAITING_FOR_USER, TaskStatus.READY_TO_CALL)
                .contains(status);

        assertThat(TaskTransitions.byUserFrom(status).contains(TaskStatus.CANCELLED))
                .isEqualTo(open);
    }

    @Test
    void shouldDialFromReadyOnly() {
        assertThatCode(() -> TaskTransitions.requireDiallable(TaskStatus.READY_TO_CALL))
                .doesNotThrowAnyException();
        for (TaskStatus status : EnumSet.complementOf(EnumSet.of(TaskStatus.READY_TO_CALL))) {
            assertThatThrownBy(() -> TaskTransitions.requireDiallable(status))
                    .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                            .isEqualTo(ErrorCode.ILLEGAL_STATUS_TRANSITION));
        }
    }

    @Test
    void shouldNameWhatIsPossible() {
        assertThatThrownBy(() -> TaskTransitions.requireByUser(TaskStatus.WAITING_FOR_USER, TaskStatus.IN_PROGRESS))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo(ErrorCode.ILLEGAL_STATUS_TRANSITION))
                .hasMessage("A task that is waiting_for_user cannot become in_progress;"
                        + " possible: ready_to_call or cancelled.");
        assertThatThrownBy(() -> TaskTransitions.requireDiallable(TaskStatus.COMPLETED))
                .hasMessageEndingWith("possible: nothing, it is final.");
        assertThatThrownBy(() -> TaskTransitions.requireDiallable(TaskStatus.FAILED))
                .hasMessageEndingWith("possible: ready_to_call or completed.");
    }
}
