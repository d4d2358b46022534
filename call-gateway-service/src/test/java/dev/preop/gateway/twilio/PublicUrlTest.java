package dev.preop.gateway.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlTest {

    @Test
    void shouldKnowEveryFormThatTwilioMaySign() {
        PublicUrl url = new PublicUrl(URI.create("https://calls.preop.test/"));

        assertThat(url.signedForms("/a?b=%20"))
                .containsExactly("https://calls.preop.test/a?b=%20", "https://calls.preop.test:443/a?b=%20");
        assertThat(url.signedSocketForms("/media/1"))
                .containsExactly(
                        "wss://calls.preop.test/media/1",
                        "wss://calls.preop.test/media/1/",
                        "wss://calls.preop.test:443/media/1",
                        "wss://calls.preop.test:443/media/1/");
    }

    @Test
    void shouldKeepAPortOfItsOwn() {
        PublicUrl url = new PublicUrl(URI.create("https://calls.preop.test:8443"));

        assertThat(url.https("/a")).isEqualTo("https://calls.preop.test:8443/a");
        assertThat(url.wss("/a")).isEqualTo("wss://calls.preop.test:8443/a");
        assertThat(url.signedForms("/a"))
                .containsExactly("https://calls.preop.test/a", "https://calls.preop.test:8443/a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://calls.preop.test", "https://calls.preop.test/path", "https://a?b=c", "calls.preop.test"})
    void shouldRefuseWhatIsNoHttpsOrigin(String base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicUrl(URI.create(base)))
                .withMessageContaining("PUBLIC_BASE_URL");
    }
}
