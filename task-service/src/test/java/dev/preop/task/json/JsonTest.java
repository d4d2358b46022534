package dev.preop.task.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.Priority;
import dev.preop.contracts.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonTest {

    @ParameterizedTest
    @EnumSource
    void findsEveryStatusByTheNameItHas(TaskStatus status) {
        assertThat(Json.constant(Json.name(status), TaskStatus.class)).isEqualTo(status);
    }

    @Test
    void namesConstantsAsEventsDo() {
        assertThat(Json.name(TaskStatus.READY_TO_CALL)).isEqualTo("ready_to_call");
        assertThat(Json.name(Priority.URGENT)).isEqualTo("urgent");
    }

    @Test
    void takesANameOfTomorrowForTheUnknownConstant() {
        assertThat(Json.constant("dreaming", TaskStatus.class)).isEqualTo(TaskStatus.UNKNOWN);
    }
}
