package dev.preop.gateway.sms.client;

import com.twilio.exception.ApiException;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.type.PhoneNumber;
import dev.preop.gateway.sms.Sms;
import dev.preop.gateway.sms.SmsSender;
import dev.preop.gateway.twilio.TwilioConfig;
import dev.preop.gateway.twilio.client.NotSentException;
import dev.preop.gateway.twilio.client.TwilioRest;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;

/** Sends text messages through Twilio's REST API, each exactly once. */
@Singleton
public class TwilioSms implements SmsSender {

    /** Codes that concern the number: invalid, not permitted, unreachable, opted out, no mobile. */
    private static final Set<Integer> NUMBER_REFUSED = Set.of(21211, 21408, 21610, 21612, 21614);

    private final TwilioRest twilio;
    private final TwilioConfig config;

    public TwilioSms(TwilioRest twilio, TwilioConfig config) {
        this.twilio = twilio;
        this.config = config;
    }

    @Override
    public Uni<String> send(Sms sms) {
        return twilio.call(client -> Message.creator(
                                new PhoneNumber(sms.to().e164()), new PhoneNumber(config.phoneNumber()), sms.text())
                        .create(client)
                        .getSid())
                .onFailure()
                .transform(TwilioSms::explain);
    }

    /** What is not surely a refusal counts as an unknown outcome. */
    private static ProblemException explain(Throwable failure) {
        return switch (failure) {
            case NotSentException notSent ->
                new ProblemException(
                        ErrorCode.SERVICE_UNAVAILABLE, "Twilio cannot be reached; nothing was sent.", notSent);
            case ApiException answer
            when isRefusal(answer) ->
                answer.getCode() != null && NUMBER_REFUSED.contains(answer.getCode())
                        ? new ProblemException(
                                ErrorCode.NUMBER_REFUSED,
                                "Twilio sends no messages to this number (error " + answer.getCode() + ").")
                        : new ProblemException(
                                ErrorCode.SERVICE_UNAVAILABLE, "Twilio did not take the message.", answer);
            default ->
                new ProblemException(
                        ErrorCode.MESSAGE_OUTCOME_UNKNOWN,
                        "Twilio's answer was lost; the message may have been sent.",
                        failure);
        };
    }

    private static boolean isRefusal(ApiException answer) {
        Integer status = answer.getStatusCode();
        return status != null && status >= 400 && status < 500;
    }
}
