package dev.preop.gateway.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors that Twilio's own libraries are tested with (auth token {@code 12345}). */
class TwilioSignatureTest {

    private static final String CALL =
            "CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234" + "&From=%2B14158675309&To=%2B18005551212";

    private final TwilioSignature signature = new TwilioSignature("12345");

    @ParameterizedTest
    @CsvSource({
        "https://mycompany.com/myapp.php?foo=1&bar=2, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
        "https://mycompany.com:443/myapp.php?foo=1&bar=2, kvajT1Ptam85bY51eRf/AJRuM3w=",
        "http://mycompany.com:80/myapp.php?foo=1&bar=2, 0ZXoZLH/DfblKGATFgpif+LLRf4=",
        "http://mycompany.com:1234/myapp.php?foo=1&bar=2, Zmvh+3yNM1Phv2jhDCwEM3q5ebU=",
        "https://mycompany.com/myapp.php, 1xaxFBvyzXYvWplzNOSs28HWO94=",
        "https://mycompany.com/myapp.php?foo=hello%20world&bar=test%2Bvalue, er2tvAP1Wx+iuTTE2BPgvEaN1cs=",
    })
    void shouldAcceptPostsSignedByTwilio(String url, String header) {
        assertThat(signature.matches(header, Stream.of(url), TwilioForm.parse(CALL)))
                .isTrue();
    }

    @Test
    void shouldSignEachDistinctValueOfARepeatedParameter() {
        TwilioForm form = TwilioForm.parse("Sid=CA123&SidAccount=AC123&Digits=5678&Digits=1234&Digits=1234");

        assertThat(signature.matches(
                        "IK+Dwps556ElfBT0I3Rgjkr1wJU=", Stream.of("https://mycompany.com/myapp.php?foo=1&bar=2"), form))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "wss://mycompany.com/media, okykUWKkAOgQseVjzERZh4soLeU=",
        "wss://mycompany.com/media/, m6zCRgAmr39sY5bRHH3mG0yRr1o=",
        "wss://mycompany.com:443/media, y/eZxfvMeXBmejSJYHDm4y/cRMk=",
    })
    void shouldAcceptSignedUpgrades(String url, String header) {
        assertThat(signature.matches(header, Stream.of(url), TwilioForm.parse("")))
                .isTrue();
    }

    @Test
    void shouldAcceptWhicheverFormOfTheUrlWasSigned() {
        Stream<String> forms = Stream.of("wss://mycompany.com/media", "wss://mycompany.com:443/media");

        assertThat(signature.matches("y/eZxfvMeXBmejSJYHDm4y/cRMk=", forms, TwilioForm.parse("")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none",
                "''",
                "RSOYDt4T1cUTdK1PDd93/VVr8B9=",
                "RSOYDt4T1cUTdK1PDd93/VVr8B8",
                "rsoydt4t1cutdk1pdd93/vvr8b8="
            })
    void shouldRefuseEverythingElse(String header) {
        assertThat(signature.matches(
                        header, Stream.of("https://mycompany.com/myapp.php?foo=1&bar=2"), TwilioForm.parse(CALL)))
                .isFalse();
    }

    @Test
    void shouldRefuseASignatureOverOtherParameters() {
        assertThat(signature.matches(
                        "RSOYDt4T1cUTdK1PDd93/VVr8B8=",
                        Stream.of("https://mycompany.com/myapp.php?foo=1&bar=2"),
                        TwilioForm.parse(CALL + "&Extra=")))
                .isFalse();
    }
}
