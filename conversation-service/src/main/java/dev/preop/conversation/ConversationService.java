package dev.preop.conversation;

import dev.preop.kit.config.ServiceMain;
import dev.preop.kit.config.Variable;
import dev.preop.kit.config.Variables;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.stream.Stream;

/** Starts the service, or says what its environment lacks. */
@QuarkusMain
public final class ConversationService {

    private static final List<Variable> REQUIRED = Stream.concat(
                    Variables.ofServicesWithDatabase().stream(), Stream.of(Variables.OLLAMA_BASE_URL))
            .toList();

    ConversationService() {}

    public static void main(String[] args) {
        ServiceMain.run(args, REQUIRED);
    }
}
