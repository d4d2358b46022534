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
                        Variables.ofServicesWithDatabase().stream(), Stream.of(Variables.SUPABASE_URL))
                .toList();
        ServiceMain.run(args, required);
    }
}
