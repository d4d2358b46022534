package dev.preop.task;

import dev.preop.kit.config.ServiceMain;
import dev.preop.kit.config.Variable;
import dev.preop.kit.config.Variables;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.stream.Stream;

/** Starts the task service once its environment is complete. */
@QuarkusMain
public class TaskServiceMain {

    private static final List<Variable> OWN = List.of(
            Variables.SUPABASE_URL,
            Variables.OLLAMA_BASE_URL,
            Variables.url("CALL_GATEWAY_URL", "the call gateway's URL, http://host:8081"),
            Variables.url("TRANSCRIPT_SERVICE_URL", "the transcript service's URL, http://host:8084"),
            Variables.url("NOTIFICATION_SERVICE_URL", "the notification service's URL, http://host:8085"),
            Variables.url("SPEECH_BRIDGE_HTTP_URL", "the speech bridge's URL, http://host:8082"));

    public static void main(String[] args) {
        ServiceMain.run(
                args,
                Stream.concat(Variables.ofServicesWithDatabase().stream(), OWN.stream())
                        .toList());
    }
}
