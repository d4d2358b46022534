package dev.preop.simulators.twilio.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test vectors that Twilio's own libraries agree on. */
class SignatureTest {

    private static final String TOKEN = "12345";
    private static final String BODY_HASH = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";
    private static final Map<String, List<String>> FORM = Map.of(
            "CallSid", List.of("CA1234567890ABCDE"),
            "Caller", List.of("+14158675309"),
            "Digits", List.of("1234"),
            "From", List.of("+14158675309"),
            "To", List.of("+18005551212"));

    @ParameterizedTest
    @CsvSource({
        "https://mycompany.com/myapp.php?foo=1&bar=2, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
        "https://mycompany.com:443/myapp.php?foo=1&bar=2, kvajT1Ptam85bY51eRf/AJRuM3w=",
        "http://mycompany.com:80/myapp.php?foo=1&bar=2, 0ZXoZLH/DfblKGATFgpif+LLRf4=",
        "http://mycompany.com:1234/myapp.php?foo=1&bar=2, Zmvh+3yNM1Phv2jhDCwEM3q5ebU=",
        "https://mycompany.com/myapp.php, 1xaxFBvyzXYvWplzNOSs28HWO94=",
        "https://mycompany.com/myapp.php?foo=hello%20world&bar=test%2Bvalue, er2tvAP1Wx+iuTTE2BPgvEaN1cs="
    })
    void shouldSignAForm(String url, String signature) {
        assertThat(Signature.of(TOKEN, url, FORM)).isEqualTo(signature);
    }

    @ParameterizedTest
    @CsvSource({
        "https://mycompany.com/myapp.php?foo=1&bar=2, zYQTYrRWXE7LtzbG4PfP7/bkkGo=",
        "https://mycompany.com/myapp.php?foo=1&bar=2&bodySHA256=" + BODY_HASH + ", a9nBmqA0ju/hNViExpshrM61xv4=",
        "https://mycompany.com/myapp.php?bodySHA256=" + BODY_HASH + ", y77kIzt2vzLz71DgmJGsen2scGs=",
        "wss://mycompany.com/media, okykUWKkAOgQseVjzERZh4soLeU=",
        "wss://mycompany.com/media/, m6zCRgAmr39sY5bRHH3mG0yRr1o=",
        "wss://mycompany.com:443/media, y/eZxfvMeXBmejSJYHDm4y/cRMk="
    })
    void shouldSignAUrlAlone(String url, String signature) {
        assertThat(Signature.of(TOKEN, url, Map.of())).isEqualTo(signature);
    }

    @Test
    void shouldSortAndDeduplicateRepeatedValues() {
        String url = "https://mycompany.com/myapp.php?foo=1&bar=2";

        assertThat(Signature.of(
                        TOKEN,
                        url,
                        Map.of(
                                "Sid", List.of("CA123"),
                                "SidAccount", List.of("AC123"),
                                "Digits", List.of("5678", "1234", "1234"))))
                .isEqualTo("IK+Dwps556ElfBT0I3Rgjkr1wJU=");
        assertThat(Signature.of(
                        TOKEN, url, Map.of("MessagingBinding.Address", List.of("+1325xxxxxxx", "+1415xxxxxxx"))))
                .isEqualTo("83O6e2vORAoJHUNzJjDWN1jz+BA=");
    }

    @Test
    void shouldMatchTheWorkedExampleOfTheSecurityPage() {
        assertThat(Signature.of(
                        TOKEN,
                        "https://example.com/myapp.php?foo=1&bar=2",
                        Map.of(
                                "CallSid", List.of("CA1234567890ABCDE"),
                                "Caller", List.of("+14158675310"),
                                "Digits", List.of("1234"),
                                "From", List.of("+14158675310"),
                                "To", List.of("+18005551212"))))
                .isEqualTo("L/OH5YylLD5NRKLltdqwSvS0BnU=");
    }
}
