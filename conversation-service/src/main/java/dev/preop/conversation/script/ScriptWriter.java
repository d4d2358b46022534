package dev.preop.conversation.script;

import dev.preop.contracts.CallDirection;
import dev.preop.conversation.conversation.Briefing;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Writes the purpose of a call while it is being dialled, so that the first sentence needs no model. */
@Singleton
public class ScriptWriter {

    private static final Logger LOG = Logger.getLogger(ScriptWriter.class);

    private final OpeningWriter writer;
    private final Vertx vertx;

    public ScriptWriter(OpeningWriter writer, Vertx vertx) {
        this.writer = writer;
        this.vertx = vertx;
    }

    /** The purpose sentences; made from the goal when the model gives none that can be spoken. */
    public Uni<String> write(Briefing briefing) {
        if (briefing.direction() == CallDirection.INBOUND) {
            return Uni.createFrom().item(Opening.fromGoal(briefing));
        }
        return UniHelper.toUni(vertx.executeBlocking(() -> ask(briefing), false))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "The opening is made without the model: %s",
                        failure.getClass().getSimpleName()))
                .onFailure()
                .recoverWithItem(() -> Opening.fromGoal(briefing));
    }

    private String ask(Briefing briefing) {
        OpeningLine line = writer.write(briefing.plan().goal(), briefing.instruction(), briefing.languageTag());
        return Opening.usable(line).orElseGet(() -> Opening.fromGoal(briefing));
    }
}
