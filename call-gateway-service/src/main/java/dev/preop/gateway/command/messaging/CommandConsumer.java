package dev.preop.gateway.command.messaging;

import dev.preop.contracts.CallCommanded;
import dev.preop.gateway.command.OperatorCommands;
import dev.preop.gateway.token.CallContext;
import dev.preop.kit.events.EventConsumer;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes operators' orders; replicas share them, since whichever gets one can carry it out by REST. */
@ApplicationScoped
public class CommandConsumer {

    private final EventConsumer consumer;
    private final OperatorCommands commands;

    public CommandConsumer(EventConsumer consumer, OperatorCommands commands) {
        this.consumer = consumer;
        this.commands = commands;
    }

    @Incoming("call-commanded")
    Uni<Void> commanded(IncomingKafkaRecord<String, byte[]> message) {
        return consumer.consume(
                message,
                CallCommanded.class,
                event -> commands.carryOut(
                        event.data(), CallContext.told(event.data().call(), event.traceParent())));
    }
}
