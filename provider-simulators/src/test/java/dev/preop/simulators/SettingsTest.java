package dev.preop.simulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void shouldReadValuesAndFallBackWhenBlank() {
        Settings settings = new Settings(Map.of("SIM_TWILIO_PORT", " 9201 ", "SIM_RING_MS", " "));

        assertThat(settings.port("SIM_TWILIO_PORT", 9101)).isEqualTo(9201);
        assertThat(settings.millis("SIM_RING_MS", 250)).isEqualTo(Duration.ofMillis(250));
        assertThat(settings.host()).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-1", "65536", "9101.5"})
    void shouldNameTheSettingThatCannotBeUsed(String value) {
        Settings settings = new Settings(Map.of("SIM_TWILIO_PORT", value));

        assertThatThrownBy(() -> settings.port("SIM_TWILIO_PORT", 9101))
                .isInstanceOf(Settings.InvalidSetting.class)
                .hasMessageStartingWith("SIM_TWILIO_PORT must be");
    }
}
