package dev.preop.gateway;

import dev.preop.kit.config.ServiceMain;
import dev.preop.kit.config.Variable;
import dev.preop.kit.config.Variables;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.stream.Stream;

/** Starts the gateway. */
@QuarkusMain
public final class CallGateway {

    private static final List<Variable> TWILIO = List.of(
            new Variable(
                    "TWILIO_ACCOUNT_SID",
                    "the account's sid, AC and 32 hex digits",
                    value -> value.matches("AC[0-9a-fA-F]{32}")),
            Variables.text("TWILIO_AUTH_TOKEN", "the account's primary auth token"),
            new Variable(
                    "TWILIO_PHONE_NUMBER",
                    "the number to call from, in E.164 form",
                    value -> value.matches("\\+[1-9][0-9]{6,14}")),
            new Variable(
                    "PUBLIC_BASE_URL",
                    "the https origin by which Twilio reaches this service, without a path",
                    value -> value.matches("https://[^/?#@]+/?")),
            Variables.url("SPEECH_BRIDGE_URL", "the speech bridge's ws:// or wss:// URL"),
            Variables.url("TASK_SERVICE_URL", "the task service's URL, http://host:8080"));

    CallGateway() {}

    public static void main(String[] args) {
        ServiceMain.run(GatewayApplication.class, args, environment());
    }

    private static List<Variable> environment() {
        return Stream.concat(Variables.ofEveryService().stream(), TWILIO.stream())
                .toList();
    }
}
