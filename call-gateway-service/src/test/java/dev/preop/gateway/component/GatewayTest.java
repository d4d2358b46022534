package dev.preop.gateway.component;

import dev.preop.gateway.media.MediaConfig;
import dev.preop.gateway.token.CallContext;
import dev.preop.gateway.token.CallTokens;
import dev.preop.gateway.twilio.TwilioConfig;
import dev.preop.kit.testing.InfraResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One gateway, one fake Twilio and one fake bridge for every component test. */
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(ProviderAddresses.class)
abstract class GatewayTest {

    @Inject
    Vertx vertx;

    @Inject
    TwilioConfig twilioConfig;

    @Inject
    MediaConfig mediaConfig;

    @Inject
    CallTokens callTokens;

    @TestHTTPResource("/")
    URI gateway;

    FakeTwilioApi twilio;
    FakeBridge bridge;

    @BeforeEach
    void startFakes() {
        twilio = new FakeTwilioApi(vertx, twilioConfig.apiUrl().getPort());
        bridge = new FakeBridge(vertx, mediaConfig.speechBridgeUrl().getPort());
    }

    @AfterEach
    void stopFakes() {
        twilio.close();
        bridge.close();
    }

    TestCall newCall() {
        CallContext context = TestCall.newContext();
        return new TestCall(context, callTokens.issue(context), TestCall.newCallSid());
    }
}
