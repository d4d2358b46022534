package dev.preop.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.stack.console.Fact;
import dev.preop.stack.console.FeedEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallProgressTest {

    private static final FeedEvent COMPLETED = call("completed", null);
    private static final FeedEvent NOTIFIED = new FeedEvent.Notice("s", "call_completed", "Done.");

    @Test
    void isBookedOnceConfirmedSummarisedAndNotified() {
        var progress = after(COMPLETED, summary(true, true), NOTIFIED);

        assertThat(progress.isSettled()).isTrue();
        assertThat(progress.verdict()).isEqualTo(new Verdict(true, "Booked."));
    }

    @Test
    void isNotBookedOnAnUnconfirmedFact() {
        assertThat(after(COMPLETED, summary(true, false), NOTIFIED).verdict())
                .isEqualTo(new Verdict(false, "Not booked: nothing that was said confirms an appointment."));
    }

    @Test
    void isNotBookedWhenTheGoalWasMissed() {
        assertThat(after(COMPLETED, summary(false, true), NOTIFIED).verdict().sentence())
                .isEqualTo("Not booked: the call was held but did not reach its goal.");
    }

    @ParameterizedTest
    @CsvSource({
        "busy, the line was busy",
        "no_answer, nobody answered",
        "voicemail, a machine answered",
        "callee_hung_up, the callee hung up",
        "32100, the call failed (32100)"
    })
    void saysWhyACallFailed(String reason, String sentence) {
        var progress = after(call("failed", reason), new FeedEvent.Notice("s", "call_failed", "Sorry."));

        assertThat(progress.isSettled()).isTrue();
        assertThat(progress.verdict()).isEqualTo(new Verdict(false, "Not booked: %s.".formatted(sentence)));
    }

    @Test
    void waitsForTheSummaryOfACompletedCall() {
        assertThat(after(COMPLETED, NOTIFIED).isSettled()).isFalse();
    }

    @Test
    void doesNotTakeTheNoticeOfTheStartForTheLast() {
        assertThat(after(COMPLETED, summary(true, true), new FeedEvent.Notice("s", "call_started", "Calling."))
                        .isSettled())
                .isFalse();
    }

    @Test
    void isNotTakenBackByLateNews() {
        var progress = after(call("failed", "voicemail"), call("connected", null));

        assertThat(progress.callIsOver()).isTrue();
        assertThat(progress.verdict().sentence()).isEqualTo("Not booked: a machine answered.");
    }

    @Test
    void saysWhereItStoppedWhenNothingMoreCame() {
        assertThat(after(call("ringing", null)).verdict().sentence())
                .isEqualTo("Not booked: the call was never answered.");
    }

    private static CallProgress after(FeedEvent... events) {
        return Stream.of(events).reduce(CallProgress.dialling(), CallProgress::after, (one, other) -> other);
    }

    private static FeedEvent call(String status, @org.jspecify.annotations.Nullable String reason) {
        return new FeedEvent.CallStatus("s", "t", status, Optional.ofNullable(reason), Optional.empty());
    }

    private static FeedEvent summary(boolean goal, boolean confirmed) {
        var fact = new Fact("appointment", Map.of("date", "2026-12-05"), confirmed, "The fifth.", "g");
        return new FeedEvent.Summary("s", "Booked.", goal, List.of(fact));
    }
}
