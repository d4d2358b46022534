package dev.preop.task.sms.client;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The call gateway's internal endpoint for text messages. */
@RegisterRestClient(configKey = "call-gateway")
@Path("/internal/messages")
public interface SmsApi {

    @POST
    Uni<SmsAnswer> send(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, SmsOrder order);

    /**
     * The order to send a message.
     *
     * @param to E.164, in clear: to the gateway and nobody else
     */
    record SmsOrder(UUID messageId, String to, String text) {

        @Override
        public String toString() {
            return "SmsOrder[" + messageId + "]";
        }
    }

    /** The carrier's id of the message. */
    record SmsAnswer(String messageSid) {}
}
