package dev.preop.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.gateway.signature.TwilioSignature;
import dev.preop.gateway.token.CallTokens;
import dev.preop.gateway.token.StreamTickets;
import dev.preop.gateway.twilio.PublicUrl;
import dev.preop.gateway.twilio.WebhookUrls;
import dev.preop.kit.testing.VirtualTime;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WebhookWarmUpTest {

    private static final String KEY = "c2l4dGVlbiBieXRlcyB0d2ljZSBpcyB0aGlydHktdHdvIQ==";

    @Test
    void shouldGoAllTheWayOfAnAnsweredCallAboutNobody() {
        PublicUrl publicUrl = new PublicUrl(URI.create("https://calls.preop.test"));
        CallTokens tokens = new CallTokens(KEY);
        VoiceAnswers answers = new VoiceAnswers(
                new WebhookUrls(publicUrl, tokens),
                new StreamTickets(KEY, Duration.ofSeconds(60), new VirtualTime().clock()));

        WebhookWarmUp.Rehearsed rehearsed =
                new WebhookWarmUp(new TwilioSignature("token"), publicUrl, tokens, answers).goThrough();

        assertThat(rehearsed.signed()).isFalse();
        assertThat(rehearsed.twiml()).contains("<Connect><Stream ").contains("00000000-0000-0000-0000-000000000000");
        assertThat(rehearsed.eventBytes()).isPositive();
    }
}
