package dev.preop.notification.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushServicesTest {

    private final PushServices services =
            new PushServices(List.of("https://fcm.googleapis.com", "https://*.notify.windows.com"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fcm.googleapis.com/fcm/send/abc",
                "https://FCM.googleapis.com/fcm/send/abc",
                "https://wns2-by3p.notify.windows.com/w/?token=abc"
            })
    void shouldKnowPushServices(String endpoint) {
        assertThat(services.include(URI.create(endpoint))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://fcm.googleapis.com/fcm/send/abc",
                "https://fcm.googleapis.com:8443/fcm/send/abc",
                "https://fcm.googleapis.com.preop.test/fcm/send/abc",
                "https://fcm.googleapis.com@127.0.0.1/fcm/send/abc",
                "https://somebody@fcm.googleapis.com/fcm/send/abc",
                "https://fcm.googleapis.com/fcm/send/abc#there",
                "https://notify.windows.com/w",
                "https://evilnotify.windows.com/w",
                "https://127.0.0.1/w",
                "https://[::1]/w",
                "https:///w",
                "/fcm/send/abc"
            })
    void shouldKnowNothingElse(String endpoint) {
        assertThat(services.include(URI.create(endpoint))).isFalse();
    }

    @Test
    void shouldNotStartWithWhatIsNoOrigin() {
        assertThatThrownBy(() -> new PushServices(List.of("https://*")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://*");
    }
}
