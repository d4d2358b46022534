package dev.preop.task.session.messaging;

import dev.preop.contracts.CallEvent;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.inbox.Inbox;
import dev.preop.kit.persistence.Database;
import dev.preop.task.session.CallReportService;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** One transaction per report: remembered and taken in together, or not at all. */
@Singleton
class CallReportHandler {

    private static final String CONSUMER = "call-reports";

    private final Database database;
    private final Inbox inbox;
    private final CallReportService reports;

    CallReportHandler(Database database, Inbox inbox, CallReportService reports) {
        this.database = database;
        this.inbox = inbox;
        this.reports = reports;
    }

    Uni<Void> handle(CloudEvent<? extends CallEvent> event) {
        return database.asService(session -> inbox.firstTime(session, CONSUMER, event.id())
                .chain(first ->
                        first ? reports.take(event.data()) : Uni.createFrom().voidItem()));
    }
}
