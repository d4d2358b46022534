package dev.preop.transcript;

import static io.restassured.RestAssured.given;

import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallDirection;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.CallRequested;
import dev.preop.contracts.CallSettings;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.Event;
import dev.preop.contracts.Plan;
import dev.preop.contracts.ReplyOrigin;
import dev.preop.contracts.ReplySpoken;
import dev.preop.contracts.SealedText;
import dev.preop.contracts.Topics;
import dev.preop.contracts.TranscriptProcessed;
import dev.preop.contracts.UtteranceTranscribed;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUser;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** A call as the other services tell of it. */
record CallScript(CallRef ref, TestUser user, PiiCipher cipher) {

    private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

    static CallScript of(TestUser user, PiiCipher cipher) {
        return new CallScript(new CallRef(UUID.randomUUID(), UUID.randomUUID(), user.id()), user, cipher);
    }

    /** A call of the same user that is made now. */
    CallScript another(Ids ids) {
        return new CallScript(new CallRef(ids.next(), ids.next(), user.id()), user, cipher);
    }

    static <T extends Event> CloudEvent<T> event(T data) {
        return new CloudEvent<>(UUID.randomUUID(), "/test", AT, null, data);
    }

    void tell(Event... events) {
        for (Event event : events) {
            TestEvents.publish(event);
        }
    }

    CallRequested requested(String goal) {
        Plan plan = new Plan("A call", goal, List.of(), List.of(), List.of(), false, null, null, null);
        return new CallRequested(
                ref,
                1,
                CallDirection.OUTBOUND,
                sealed(Topics.CALL_REQUESTED, "callee_number", "+14155550134"),
                "+1415•••0134",
                sealed(Topics.CALL_REQUESTED, "instruction", "Book it"),
                plan,
                AuthorityEnvelope.NOTHING,
                new CallSettings(
                        "en-US",
                        "professional_male",
                        "friendly",
                        null,
                        null,
                        "America/Los_Angeles",
                        null,
                        false,
                        false,
                        null));
    }

    CallStarted started() {
        return new CallStarted(ref, "CA1", "MZ1", false, AT);
    }

    UtteranceTranscribed heard(String text, long at) {
        SealedText sealed = sealed(Topics.UTTERANCE_TRANSCRIBED, "text", text);
        return new UtteranceTranscribed(ref, UUID.randomUUID(), 1, sealed, null, 0.9, at, at + 900, 500, 280);
    }

    ReplySpoken spoken(int index, String text, long at) {
        return spoken(index, text, at, ReplyOrigin.AGENT);
    }

    ReplySpoken spoken(int index, String text, long at, ReplyOrigin origin) {
        SealedText sealed = sealed(Topics.REPLY_SPOKEN, "heard", text);
        return new ReplySpoken(ref, UUID.randomUUID(), 0, index, sealed, false, at, at + 900, null, origin);
    }

    ReplySpoken spoken(UUID turnId, String text, boolean interrupted, long endedMs) {
        SealedText sealed = sealed(Topics.REPLY_SPOKEN, "heard", text);
        return new ReplySpoken(ref, turnId, 1, 0, sealed, interrupted, 2_000, endedMs, null, ReplyOrigin.AGENT);
    }

    CallCompleted completed(CallOutcome outcome) {
        return new CallCompleted(ref, "CA1", outcome, null, null, 30, AT);
    }

    /** Waits for the call's outcome. */
    CloudEvent<TranscriptProcessed> processed() {
        return processed(outcome -> true);
    }

    CloudEvent<TranscriptProcessed> processed(Predicate<TranscriptProcessed> fits) {
        return TestEvents.await(
                Topics.TRANSCRIPT_PROCESSED,
                TranscriptProcessed.class,
                event -> event.data().call().equals(ref) && fits.test(event.data()));
    }

    /** What the owner reads now. */
    ValidatableResponse read() {
        return given().header("Authorization", user.bearer())
                .get("/api/transcripts/{id}", ref.sessionId())
                .then();
    }

    /** Has the outcome judged again. */
    ValidatableResponse process() {
        return given().header("Authorization", user.bearer())
                .post("/api/transcripts/{id}/process", ref.sessionId())
                .then();
    }

    private SealedText sealed(String topic, String field, String text) {
        return new SealedText(cipher.seal(text, Aad.event(topic, ref.sessionId().toString(), field)));
    }
}
