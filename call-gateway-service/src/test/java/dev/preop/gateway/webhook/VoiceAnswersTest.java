package dev.preop.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.CallRef;
import dev.preop.gateway.token.CallContext;
import dev.preop.gateway.token.CallTokens;
import dev.preop.gateway.token.StreamTicket;
import dev.preop.gateway.token.StreamTickets;
import dev.preop.gateway.twilio.PublicUrl;
import dev.preop.gateway.twilio.WebhookUrls;
import dev.preop.kit.testing.VirtualTime;
import io.opentelemetry.api.trace.SpanContext;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VoiceAnswersTest {

    private static final String KEY = "c2l4dGVlbiBieXRlcyB0d2ljZSBpcyB0aGlydHktdHdvIQ==";

    private final CallTokens calls = new CallTokens(KEY);
    private final VoiceAnswers answers = new VoiceAnswers(
            new WebhookUrls(new PublicUrl(URI.create("https://calls.preop.test")), calls),
            new StreamTickets(KEY, Duration.ofSeconds(60), new VirtualTime().clock()));
    private final CallContext context = new CallContext(
            new CallRef(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()), SpanContext.getInvalid());

    @Test
    void shouldOpenAStreamAndComeBackWhenItIsLost() {
        String twiml = answers.stream(new StreamTicket(context, "CA0123456789abcdef0123456789abcdef", 1));

        String token = calls.issue(context);
        assertThat(twiml)
                .contains("<Connect><Stream ")
                .contains("url=\"wss://calls.preop.test/media/" + context.call().sessionId() + "\"")
                .contains("statusCallback=\"https://calls.preop.test/api/webhooks/stream-status?call=" + token
                        + "#rc=3&amp;rp=ct,rt,5xx\"")
                .containsPattern("<Parameter name=\"token\" value=\"[A-Za-z0-9_-]{100,400}\"/>")
                .contains("</Connect><Redirect>https://calls.preop.test/api/webhooks/voice?call=" + token
                        + "&amp;resume=2#rc=3&amp;rp=ct,rt,5xx</Redirect></Response>");
    }

    @Test
    void shouldEndCalls() {
        assertThat(answers.hangUp()).endsWith("<Response><Hangup/></Response>");
        assertThat(answers.apologise()).contains("<Say>").endsWith("<Hangup/></Response>");
    }
}
