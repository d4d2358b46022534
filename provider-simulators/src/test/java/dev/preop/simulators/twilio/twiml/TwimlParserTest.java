package dev.preop.simulators.twilio.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwimlParserTest {

    @Test
    void shouldReadTheAgentsDocument() throws InvalidTwiml {
        var verbs = TwimlParser.parse("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Response>
                  <Connect>
                    <Stream url="wss://calls.example/media/1" statusCallback="https://calls.example/stream">
                      <Parameter name="token" value="a&amp;b"/>
                      <Parameter name="attempt" value="1"/>
                    </Stream>
                  </Connect>
                  <Redirect method="GET">https://calls.example/voice?resume=1&amp;x=2</Redirect>
                </Response>
                """);

        assertThat(verbs)
                .containsExactly(
                        new Verb.Connect(new Stream(
                                "wss://calls.example/media/1",
                                Optional.empty(),
                                Optional.of("https://calls.example/stream"),
                                HttpMethod.POST,
                                Map.of("token", "a&b", "attempt", "1"))),
                        new Verb.Redirect("https://calls.example/voice?resume=1&x=2", HttpMethod.GET));
    }

    @Test
    void shouldReadEveryOtherVerb() throws InvalidTwiml {
        var verbs = TwimlParser.parse(
                "<Response><Start><Stream url='wss://a.example/b' track='both_tracks'/></Start><Say voice='alice'> Hola "
                        + "</Say><Pause/><Pause length='3'/><Dial callerId='+14155550199' timeout='5' timeLimit='60'"
                        + " action='/after' method='GET'><Number>+14155550101</Number></Dial>"
                        + "<Dial>+14155550101</Dial><Hangup/></Response>");

        assertThat(verbs.getFirst()).isInstanceOf(Verb.Start.class);
        assertThat(verbs.subList(1, verbs.size()))
                .containsExactly(
                        new Verb.Say("Hola"),
                        new Verb.Pause(Duration.ofSeconds(1)),
                        new Verb.Pause(Duration.ofSeconds(3)),
                        new Verb.Dial(
                                "+14155550101",
                                Optional.of("+14155550199"),
                                Optional.of("/after"),
                                HttpMethod.GET,
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(60)),
                        new Verb.Dial(
                                "+14155550101",
                                Optional.empty(),
                                Optional.empty(),
                                HttpMethod.POST,
                                Duration.ofSeconds(30),
                                Duration.ofHours(4)),
                        new Verb.Hangup());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12100 | <Response><Hangup></Response>",
                "12100 | not xml",
                "12100 | <!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><Response><Say>&b;</Say></Response>",
                "12102 | <Twiml/>",
                "12200 | <Response><Shout>Hello</Shout></Response>",
                "12200 | <Response><Hangup now='true'/></Response>",
                "12200 | <Response><Connect/></Response>",
                "12200 | <Response><Connect><Stream url='wss://a' track='both_tracks'/></Connect></Response>",
                "12200 | <Response><Connect><Stream url='wss://a'><Query name='a' value='b'/></Stream></Connect></Response>",
                "12200 | <Response><Connect><Stream url='wss://a'/><Stream url='wss://b'/></Connect></Response>",
                "12200 | <Response><Pause length='long'/></Response>",
                "12200 | <Response><Redirect method='PUT'>https://calls.example</Redirect></Response>"
            })
    void shouldRefuseWhatIsNoTwiml(int code, String document) {
        assertThatThrownBy(() -> TwimlParser.parse(document))
                .isInstanceOfSatisfying(
                        InvalidTwiml.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void shouldRefuseAParameterOfFiveHundredCharacters() throws InvalidTwiml {
        assertThat(TwimlParser.parse(withParameter("v".repeat(498)))).hasSize(1);
        assertThatThrownBy(() -> TwimlParser.parse(withParameter("v".repeat(499))))
                .isInstanceOf(InvalidTwiml.class);
    }

    private static String withParameter(String value) {
        return "<Response><Connect><Stream url='wss://a'><Parameter name='n' value='%s'/></Stream></Connect></Response>"
                .formatted(value);
    }
}
