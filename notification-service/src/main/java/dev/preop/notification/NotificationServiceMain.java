package dev.preop.notification;

import dev.preop.kit.config.ServiceMain;
import dev.preop.kit.config.Variable;
import dev.preop.kit.config.Variables;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.stream.Stream;

/** Starts the notification service once its environment is complete. */
@QuarkusMain
public class NotificationServiceMain {

    public static void main(String[] args) {
        List<Variable> required = Stream.concat(
                        Variables.ofServicesWithDatabase().stream(),
                        Stream.of(
                                Variables.SUPABASE_URL,
                                Variables.url("CALL_GATEWAY_URL", "the call gateway's URL, http://host:8081")))
                .toList();
        ServiceMain.run(args, required);
    }
}
