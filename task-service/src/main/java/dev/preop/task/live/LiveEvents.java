package dev.preop.task.live;

import dev.preop.contracts.ApprovalDecided;
import dev.preop.contracts.ApprovalRequested;
import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallEvent;
import dev.preop.contracts.CallProgressed;
import dev.preop.contracts.CallRequested;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.CalleeTexted;
import dev.preop.contracts.Event;
import dev.preop.contracts.ExtractedFact;
import dev.preop.contracts.NotificationCreated;
import dev.preop.contracts.ReplyAction;
import dev.preop.contracts.ReplyGenerated;
import dev.preop.contracts.ReplyOrigin;
import dev.preop.contracts.ReplySpoken;
import dev.preop.contracts.SealedText;
import dev.preop.contracts.TaskPlanned;
import dev.preop.contracts.TaskPlanning;
import dev.preop.contracts.TaskStatus;
import dev.preop.contracts.TranscriptProcessed;
import dev.preop.contracts.TurnLatency;
import dev.preop.contracts.UserErased;
import dev.preop.contracts.UtterancePartial;
import dev.preop.contracts.UtteranceTranscribed;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.task.session.CallReports;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What events look like to the user they belong to. Seals are opened here, on the way to the owner and nobody else. */
@Singleton
public class LiveEvents {

    private final PiiCipher cipher;

    public LiveEvents(PiiCipher cipher) {
        this.cipher = cipher;
    }

    /** Whose event it is. */
    public static UUID owner(Event event) {
        return switch (event) {
            case TaskPlanned planned -> planned.userId();
            case TaskPlanning planning -> planning.userId();
            case CallEvent call -> call.call().userId();
            case NotificationCreated notification -> notification.userId();
            case UserErased erased -> erased.userId();
        };
    }

    /** What to show of {@code event}; nothing for events that do not concern the screen. */
    public List<LiveEvent> of(Event event) {
        return switch (event) {
            case TaskPlanned planned -> List.of(new LiveEvent.TaskMoved(planned.taskId(), planned.status()));
            case TaskPlanning planning -> List.of(planning(planning));
            case CallRequested requested ->
                List.of(
                        new LiveEvent.TaskMoved(requested.call().taskId(), TaskStatus.IN_PROGRESS),
                        CallMovements.begun(requested));
            case CallProgressed progressed -> List.of(CallMovements.progress(progressed));
            case CallStarted started -> List.of(CallMovements.connected(started));
            case UtteranceTranscribed heard -> List.of(heard(heard));
            case UtterancePartial partial -> List.of(partial(partial));
            case ReplyGenerated generated -> generated(generated).map(List::of).orElseGet(List::of);
            case ReplySpoken spoken -> spoken(spoken);
            case ApprovalRequested asked -> List.of(asked(asked));
            case ApprovalDecided decided -> List.of(decided(decided));
            case CalleeTexted texted ->
                List.of(new LiveEvent.Texted(
                        texted.call().taskId(), texted.call().sessionId(), texted.status()));
            case CallCompleted completed -> withTask(CallMovements.ending(completed), completed);
            case TranscriptProcessed processed -> withTask(summary(processed), processed);
            case NotificationCreated created -> List.of(notified(created));
            default -> List.of();
        };
    }

    private static List<LiveEvent> withTask(LiveEvent shown, CallEvent event) {
        return CallReports.taskAfter(event)
                .map(status ->
                        List.of(shown, new LiveEvent.TaskMoved(event.call().taskId(), status)))
                .orElseGet(() -> List.of(shown));
    }

    private LiveEvent planning(TaskPlanning planning) {
        return new LiveEvent.Planning(
                planning.taskId(),
                openIfPresent(planning, "request_key", planning.requestKey()),
                planning.draftId(),
                planning.section(),
                planning.lines().stream()
                        .map(line -> open(planning, "lines", line))
                        .toList());
    }

    private LiveEvent heard(UtteranceTranscribed heard) {
        return new LiveEvent.Words(
                heard.call().sessionId(),
                "human",
                heard.turn(),
                null,
                open(heard, "text", heard.text()),
                false,
                heard.startedMs(),
                "heard");
    }

    private LiveEvent partial(UtterancePartial partial) {
        return new LiveEvent.PartialWords(
                partial.call().sessionId(), partial.turn(), open(partial, "text", partial.text()), partial.startedMs());
    }

    private Optional<LiveEvent> generated(ReplyGenerated generated) {
        return switch (generated.action()) {
            case ReplyAction.Speak speak -> Optional.of(planned(generated, speak.text()));
            case ReplyAction.LeaveVoicemail voicemail -> Optional.of(planned(generated, voicemail.text()));
            case ReplyAction.Pause _ -> paused(generated, true);
            case ReplyAction.Resume _ -> paused(generated, false);
            case ReplyAction.HangUp _, ReplyAction.PressDigits _, ReplyAction.Transfer _, ReplyAction.Unknown _ ->
                Optional.empty();
        };
    }

    private LiveEvent planned(ReplyGenerated generated, SealedText text) {
        return new LiveEvent.Words(
                generated.call().sessionId(),
                speaker(generated.origin()),
                generated.turn(),
                generated.index(),
                open(generated, "text", text),
                false,
                null,
                "planned");
    }

    /** An agent that waits of its own accord, for a callee who asked to hold, is not paused. */
    private static Optional<LiveEvent> paused(ReplyGenerated generated, boolean paused) {
        return generated.origin() == ReplyOrigin.OPERATOR
                ? Optional.of(new LiveEvent.Paused(generated.call().sessionId(), paused))
                : Optional.empty();
    }

    private static String speaker(ReplyOrigin origin) {
        return switch (origin) {
            case AGENT -> "assistant";
            case OPERATOR -> "operator";
        };
    }

    private List<LiveEvent> spoken(ReplySpoken spoken) {
        List<LiveEvent> shown = new ArrayList<>();
        shown.add(new LiveEvent.Words(
                spoken.call().sessionId(),
                speaker(spoken.origin()),
                spoken.turn(),
                spoken.index(),
                open(spoken, "heard", spoken.heard()),
                spoken.interrupted(),
                spoken.startedMs(),
                "spoken"));
        if (spoken.latency() != null) {
            shown.add(latency(spoken, spoken.latency()));
        }
        return shown;
    }

    private static LiveEvent latency(ReplySpoken spoken, TurnLatency latency) {
        return new LiveEvent.Latency(
                spoken.call().sessionId(),
                spoken.turn(),
                latency.endpointingMs(),
                latency.sttMs(),
                latency.llmMs(),
                latency.ttsMs(),
                latency.playoutMs(),
                latency.totalMs(),
                latency.confirmedMs());
    }

    private LiveEvent summary(TranscriptProcessed processed) {
        return new LiveEvent.Summary(
                processed.call().sessionId(),
                open(processed, "summary", processed.summary()),
                processed.goalAchieved(),
                processed.sentiment(),
                processed.facts().stream().map(fact -> fact(processed, fact)).toList());
    }

    private LiveEvent.Fact fact(TranscriptProcessed processed, ExtractedFact fact) {
        return new LiveEvent.Fact(
                fact.type(),
                fact.value(),
                fact.confidence(),
                fact.verdict(),
                fact.segmentId(),
                openIfPresent(processed, "quote", fact.quote()));
    }

    private LiveEvent asked(ApprovalRequested asked) {
        return new LiveEvent.ApprovalAsked(
                asked.approvalId(),
                asked.call().sessionId(),
                asked.reason(),
                asked.amount() == null ? null : asked.amount().amount(),
                asked.amount() == null ? null : asked.amount().currency(),
                openIfPresent(asked, "quote", asked.quote()),
                asked.expiresAt());
    }

    private static LiveEvent decided(ApprovalDecided decided) {
        return new LiveEvent.ApprovalSettled(
                decided.approvalId(), decided.call().sessionId(), decided.decision());
    }

    private static LiveEvent notified(NotificationCreated created) {
        return new LiveEvent.Notified(
                created.notificationId(),
                created.type(),
                created.message(),
                created.priority(),
                created.sessionId(),
                created.taskId());
    }

    private @Nullable String openIfPresent(Event event, String field, @Nullable SealedText text) {
        return text == null ? null : open(event, field, text);
    }

    private String open(Event event, String field, SealedText text) {
        return cipher.open(text.value(), Aad.event(event.topic(), event.key(), field));
    }
}
