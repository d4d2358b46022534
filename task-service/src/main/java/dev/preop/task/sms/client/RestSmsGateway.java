package dev.preop.task.sms.client;

import dev.preop.kit.auth.ServiceTokens;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.task.neighbour.client.GatewayFailures;
import dev.preop.task.sms.Receipt;
import dev.preop.task.sms.SmsGateway;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Text messages through the gateway's REST endpoint, once and without retries. */
@Singleton
class RestSmsGateway implements SmsGateway {

    private static final Logger LOG = Logger.getLogger(RestSmsGateway.class);
    private static final String AUDIENCE = "call-gateway";

    private final SmsApi api;
    private final ServiceTokens tokens;

    RestSmsGateway(@RestClient SmsApi api, ServiceTokens tokens) {
        this.api = api;
        this.tokens = tokens;
    }

    @Override
    public Uni<Receipt> send(UUID messageId, String number, String text) {
        return Uni.createFrom()
                .deferred(() -> api.send(tokens.bearer(AUDIENCE), new SmsApi.SmsOrder(messageId, number, text)))
                .<Receipt>map(answer -> new Receipt.Sent(answer.messageSid()))
                .onFailure()
                .recoverWithItem(failure -> {
                    Receipt receipt = explain(failure);
                    LOG.warnf(failure, "message %s was not sent: %s", messageId, receipt);
                    return receipt;
                });
    }

    private static Receipt explain(Throwable failure) {
        if (failure instanceof WebApplicationException answer) {
            return ofAnswer(answer);
        }
        return GatewayFailures.neverConnected(failure)
                ? new Receipt.NotSent("gateway_unreachable")
                : new Receipt.Unknown("no_answer");
    }

    /** Only what the gateway names as not sent may be tried again. */
    private static Receipt ofAnswer(WebApplicationException answer) {
        int status = answer.getResponse().getStatus();
        String code = GatewayFailures.problem(answer).getString("code", "no_code");
        if (code.equals(ErrorCode.SERVICE_UNAVAILABLE.code()) || status == 401 || status == 429) {
            return new Receipt.NotSent(code);
        }
        boolean refused = code.equals(ErrorCode.NUMBER_REFUSED.code()) || (status >= 400 && status < 500);
        return refused ? new Receipt.Refused(code) : new Receipt.Unknown(code);
    }
}
