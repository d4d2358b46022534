package dev.preop.task.calendar;

import dev.preop.kit.persistence.Database;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.audit.AuditAction;
import dev.preop.task.phone.TimeZones;
import dev.preop.task.session.CallSession;
import dev.preop.task.session.SessionService;
import dev.preop.task.settings.SettingsStore;
import dev.preop.task.task.TaskStore;
import dev.preop.task.transcript.Transcript;
import dev.preop.task.transcript.TranscriptLookup;
import dev.preop.task.transcript.Transcripts;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds what was agreed on a call and when that is. */
@Singleton
public class Appointments {

    private final SessionService sessions;
    private final Transcripts transcripts;
    private final Database database;
    private final TaskStore tasks;
    private final SettingsStore settings;
    private final TimeZones zones;

    Appointments(
            SessionService sessions,
            Transcripts transcripts,
            Database database,
            TaskStore tasks,
            SettingsStore settings,
            TimeZones zones) {
        this.sessions = sessions;
        this.transcripts = transcripts;
        this.database = database;
        this.tasks = tasks;
        this.settings = settings;
        this.zones = zones;
    }

    /** The call's appointment as a calendar file. Fails as not found when none was confirmed. */
    public Uni<String> calendarOf(User user, UUID sessionId) {
        return sessions.open(user, sessionId, AuditAction.TRANSCRIPT_READ)
                .chain(session -> transcripts.find(user, sessionId).chain(lookup -> {
                    Appointment appointment = confirmed(lookup);
                    return database.asUser(user.claims(), ignored -> tasks.get(session.taskId())
                                    .chain(task -> settings.of(user.id())
                                            .map(own -> new CalendarFile(
                                                    sessionId,
                                                    appointment,
                                                    task.title(),
                                                    zoneOf(session, own.timezone()),
                                                    Optional.ofNullable(session.endedAt())
                                                            .orElse(session.createdAt())))))
                            .map(CalendarFile::write);
                }));
    }

    private static Appointment confirmed(TranscriptLookup lookup) {
        return switch (lookup) {
            case TranscriptLookup.Found(Transcript transcript) ->
                Appointment.lastConfirmed(transcript.extractedData()).orElseThrow(Appointments::none);
            case TranscriptLookup.None _ -> throw none();
            case TranscriptLookup.Unavailable _ ->
                throw new ProblemException(
                        ErrorCode.SERVICE_UNAVAILABLE, "The transcript service does not answer. Try again later.");
        };
    }

    /** The callee's, or the user's own where the number does not tell. */
    private ZoneId zoneOf(CallSession session, ZoneId own) {
        Set<ZoneId> possible = zones.of(session.phoneNumber());
        return possible.size() == 1 ? possible.iterator().next() : own;
    }

    private static ProblemException none() {
        return new ProblemException(ErrorCode.NOT_FOUND, "No appointment was confirmed on this call.");
    }
}
