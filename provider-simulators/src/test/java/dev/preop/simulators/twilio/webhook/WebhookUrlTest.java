package dev.preop.simulators.twilio.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.simulators.twilio.webhook.Overrides.Failure;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://user:secret@calls.example:8443/voice?a=%20b#rc=2, https://calls.example/voice?a=%20b",
        "http://calls.example:8080/voice, http://calls.example:8080/voice",
        "https://calls.example, https://calls.example/"
    })
    void shouldSignWithoutUserInfoFragmentAndTlsPort(String url, String signed) {
        assertThat(WebhookUrl.parse(url).orElseThrow().signed()).isEqualTo(signed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/voice", "wss://calls.example/media", "https:///voice", "https://calls example/"})
    void shouldRefuseWhatIsNoAbsoluteHttpUrl(String url) {
        assertThat(WebhookUrl.parse(url)).isEmpty();
    }

    @Test
    void shouldReadConnectionOverrides() {
        Overrides overrides = WebhookUrl.parse("https://calls.example/status#rc=9&rp=ct,rt,5xx&tt=4000")
                .orElseThrow()
                .overrides();

        assertThat(overrides.retries()).isEqualTo(5);
        assertThat(overrides.retryOn()).containsExactlyInAnyOrder(Failure.CT, Failure.RT, Failure.STATUS_5XX);
        assertThat(overrides.totalMillis()).isEqualTo(4_000);
        assertThat(overrides.invalidRule()).isFalse();
        assertThat(Overrides.parse("rp=sometimes").invalidRule()).isTrue();
    }

    @Test
    void shouldRetryOnlyConnectingOnceByDefault() {
        assertThat(Overrides.none().retries()).isOne();
        assertThat(Overrides.none().retryOn()).containsExactly(Failure.CT);
    }

    @Test
    void shouldResolveRelativeUrls() {
        WebhookUrl base =
                WebhookUrl.parse("https://calls.example/api/voice?call=1").orElseThrow();

        assertThat(base.resolve("/api/resume?x=2#rc=3").orElseThrow().uri())
                .isEqualTo(URI.create("https://calls.example/api/resume?x=2"));
    }

    @Test
    void shouldSendAPublicOriginThroughTheTunnel() {
        Tunnel tunnel = Tunnel.parse("https://calls.example=http://127.0.0.1:8081, https://b.example=https://10.0.0.1");

        assertThat(tunnel.target(URI.create("wss://calls.example/media/1")))
                .isEqualTo(new Tunnel.Target("127.0.0.1", 8081, false));
        assertThat(tunnel.target(URI.create("https://b.example/x")))
                .isEqualTo(new Tunnel.Target("10.0.0.1", 443, true));
        assertThat(tunnel.target(URI.create("http://other.example/x")))
                .isEqualTo(new Tunnel.Target("other.example", 80, false));
    }
}
