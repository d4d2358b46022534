package dev.preop.speech.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.contracts.CallRef;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaControlTest {

    private static final String ID = "01a1fc6b-46f6-7b2f-89e0-589588f3a469";
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void shouldReadAStart() {
        UUID id = UUID.fromString(ID);
        assertThat(MediaControl.read(start(
                        "\"resumed\":true,\"played\":\"g1:t1:s0:c4\",\"traceparent\":\"" + TRACE + "\",\"more\":1")))
                .isEqualTo(new MediaControl.Start(new CallRef(id, id, id), true, "g1:t1:s0:c4", TRACE));
        assertThat(MediaControl.read(start("\"traceparent\":\"broken\"")))
                .isEqualTo(new MediaControl.Start(new CallRef(id, id, id), false, null, null));
    }

    @Test
    void shouldReadTheOthers() {
        assertThat(MediaControl.read("{\"type\":\"mark\",\"name\":\"g1\"}")).isEqualTo(new MediaControl.Mark("g1"));
        assertThat(MediaControl.read("{\"type\":\"dtmf\",\"digit\":\"#\"}")).isEqualTo(new MediaControl.Dtmf('#'));
        assertThat(MediaControl.read("{\"type\":\"answered_by\",\"value\":\"human\"}"))
                .isEqualTo(new MediaControl.AnsweredBy("human"));
        assertThat(MediaControl.read("{\"type\":\"transfer_failed\"}")).isEqualTo(new MediaControl.TransferFailed());
        assertThat(MediaControl.read("{\"type\":\"stop\"}")).isEqualTo(new MediaControl.Stop());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "[]",
                "{",
                "{}",
                "{\"type\":7}",
                "{\"type\":\"reboot\"}",
                "{\"type\":\"mark\"}",
                "{\"type\":\"mark\",\"name\":{}}",
                "{\"type\":\"dtmf\",\"digit\":\"12\"}",
                "{\"type\":\"start\",\"session_id\":\"x\",\"task_id\":\"x\",\"user_id\":\"x\"}"
            })
    void shouldRefuseEverythingElse(String garbage) {
        assertThatThrownBy(() -> MediaControl.read(garbage)).isInstanceOf(MalformedControlException.class);
    }

    @Test
    void shouldRefuseALongName() {
        assertThatThrownBy(() -> MediaControl.read("{\"type\":\"mark\",\"name\":\"" + "x".repeat(257) + "\"}"))
                .isInstanceOf(MalformedControlException.class)
                .hasMessageNotContaining("xxx");
    }

    private static String start(String more) {
        return "{\"type\":\"start\",\"session_id\":\"" + ID + "\",\"task_id\":\"" + ID + "\",\"user_id\":\"" + ID
                + "\"," + more + "}";
    }
}
