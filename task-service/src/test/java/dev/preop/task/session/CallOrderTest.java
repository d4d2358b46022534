package dev.preop.task.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallOrderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call my dentist and leave a message if nobody is there",
                "Call +1 415 555 0103 and leave them a voicemail",
                "Llama al dentista y deja un mensaje"
            })
    void shouldAllowTheMessageThatIsAskedFor(String instruction) {
        assertThat(CallOrder.asksForMessage(instruction)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call my dentist at 555-1234 and book a cleaning",
                "Ask whether they got my message",
                "Call before I leave"
            })
    void shouldAllowNoMessageOtherwise(String instruction) {
        assertThat(CallOrder.asksForMessage(instruction)).isFalse();
    }
}
