package dev.preop.notification.delivery.client;

import dev.preop.kit.auth.ServiceTokens;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.notification.delivery.AddressBook;
import dev.preop.notification.delivery.Courier;
import dev.preop.notification.delivery.Parcel;
import dev.preop.notification.delivery.Receipt;
import dev.preop.notification.delivery.Wording;
import dev.preop.notification.preference.Channel;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Text messages, through the call gateway: it is the one that knows the carrier. */
@Singleton
public class SmsCourier implements Courier {

    private static final String AUDIENCE = "call-gateway";

    private final SmsApi gateway;
    private final ServiceTokens tokens;
    private final AddressBook addresses;
    private final Wording wording;

    SmsCourier(@RestClient SmsApi gateway, ServiceTokens tokens, AddressBook addresses, Wording wording) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.addresses = addresses;
        this.wording = wording;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean isOffered() {
        return true;
    }

    @Override
    public Uni<Receipt> bring(Parcel parcel) {
        return addresses.bring(parcel, address -> send(parcel, address));
    }

    private Uni<Receipt> send(Parcel parcel, String address) {
        return gateway.send(tokens.bearer(AUDIENCE), new SmsApi.SmsOrder(parcel.id(), address, wording.text(parcel)))
                .<Receipt>map(answer -> new Receipt.Sent(answer.messageSid()))
                .onFailure()
                .recoverWithItem(SmsCourier::explain);
    }

    private static Receipt explain(Throwable failure) {
        if (failure instanceof WebApplicationException answer) {
            return ofAnswer(answer);
        }
        boolean neverConnected = Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .anyMatch(e -> e instanceof ConnectException || e instanceof UnknownHostException);
        return neverConnected ? new Receipt.NotSent("gateway_unreachable") : new Receipt.Unknown("no_answer");
    }

    /** Only what the gateway names as not sent may be tried again. */
    private static Receipt ofAnswer(WebApplicationException answer) {
        String code = code(answer);
        int status = answer.getResponse().getStatus();
        if (code.equals(ErrorCode.SERVICE_UNAVAILABLE.code()) || status == 401 || status == 429) {
            return new Receipt.NotSent(code);
        }
        boolean refused = code.equals(ErrorCode.NUMBER_REFUSED.code()) || (status >= 400 && status < 500);
        return refused ? new Receipt.Refused(code) : new Receipt.Unknown(code);
    }

    private static String code(WebApplicationException answer) {
        try {
            String body = answer.getResponse().readEntity(String.class);
            return new JsonObject(body == null || body.isBlank() ? "{}" : body).getString("code", "no_code");
        } catch (DecodeException | ProcessingException e) {
            return "no_code";
        }
    }
}
