package dev.preop.gateway.sms.rest;

import dev.preop.gateway.dial.PhoneNumber;
import dev.preop.gateway.sms.Sms;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The body of an order; {@code to} is in clear, on the service network only, and goes nowhere but to Twilio. */
public record SmsRequest(
        @NotNull UUID messageId,

        @NotNull @Pattern(regexp = PhoneNumber.SHAPE, message = "must be a phone number in E.164 form")
        String to,

        @NotBlank @Size(max = 480) String text) {

    Sms sms() {
        return new Sms(messageId, new PhoneNumber(to), text);
    }

    @Override
    public String toString() {
        return "SmsRequest[" + messageId + "]";
    }
}
