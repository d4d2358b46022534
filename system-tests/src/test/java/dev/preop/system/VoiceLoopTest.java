package dev.preop.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.stack.suite.Suite;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Conversations with people who do not make it easy. All calls are held at the same time. */
class VoiceLoopTest {

    private static final Executor CALLERS = task -> Thread.ofVirtual().start(task);
    private static final Map<String, CompletableFuture<HeldCall>> CALLS = new HashMap<>();

    @BeforeAll
    static void callEverybody() {
        Suite suite = SharedSuite.get();
        CALLS.put(
                "message",
                CompletableFuture.supplyAsync(
                        () -> HeldCall.hold(
                                suite,
                                "Call my dentist at 555-0103 and book a cleaning for next week under $100. "
                                        + "If nobody answers, leave a message."),
                        CALLERS));
        CALLS.put(
                "haggler",
                CompletableFuture.supplyAsync(
                        () -> HeldCall.hold(
                                suite,
                                "Call my dentist at 555-0119 and book a cleaning for next week under $100",
                                (operator, session) -> Approvals.decide(operator, session, "approved")),
                        CALLERS));
        for (String number : List.of(
                "555-0104",
                "555-0108",
                "555-0109",
                "555-0110",
                "555-0111",
                "555-0112",
                "555-0113",
                "555-0114",
                "555-0115",
                "555-0116",
                "555-0117",
                "555-0118",
                "555-0120",
                "555-0121")) {
            call(suite, number);
        }
    }

    @Test
    void shouldNotBeTalkedIntoAPrice() {
        HeldCall call = held("555-0111");

        assertThat(call.session().at("/goal_achieved").asBoolean()).isFalse();
        assertThat(call.words("human")).contains("$5,000").doesNotContain("XX-66666");
    }

    @Test
    void shouldWriteDownWhatACalleeWhoCutsInHasHeard() {
        HeldCall call = held("555-0113");
        List<String> cut = call.segments()
                .filter(segment -> segment.path("interrupted").asBoolean())
                .map(segment -> segment.path("content").asText())
                .toList();

        assertThat(SimulatedPhone.cleared(SharedSuite.get(), call)).isGreaterThanOrEqualTo(3);
        List<String> heard = SimulatedPhone.heard(SharedSuite.get(), call);
        assertThat(cut).isNotEmpty().allSatisfy(text -> assertThat(heard)
                .as("what was heard of: %s", text)
                .anySatisfy(stretch -> assertThat(isWrittenOf(text, stretch)).isTrue()));
        assertThat(call.segments()
                        .filter(segment -> segment.path("speaker").asText().equals("assistant"))
                        .filter(segment -> !segment.path("interrupted").asBoolean())
                        .map(segment -> segment.path("content").asText().strip())
                        .filter(text -> text.chars().noneMatch(Character::isDigit)))
                .allSatisfy(text -> assertThat(String.join(" ", heard)).contains(lastWords(text)));
        assertThat(call.words("human")).isEqualTo(SimulatedPhone.wordsSaid(SharedSuite.get(), call));
        assertThat(call.fact("confirmation_number").at("/extracted_value/value").asText())
                .isEqualTo("DC-12345");
    }

    @Test
    void shouldSayThatItIsNoPerson() {
        HeldCall call = held("555-0110");

        assertThat(call.words("assistant")).contains("Yes, I am an AI");
        assertThat(call.words("human")).contains("thank you for being honest");
        assertThat(call.session().at("/goal_achieved").asBoolean()).isTrue();
    }

    @Test
    void shouldSpeakSpanishWithWhomItAnswersInSpanish() {
        HeldCall call = held("555-0112");

        assertThat(call.words("assistant")).contains("Resérvelo, por favor.");
        assertThat(call.fact("price").at("/extracted_value/amount").asInt()).isEqualTo(75);
    }

    @Test
    void shouldAskTwiceWhetherSomebodyIsThereAndThenSayGoodbye() {
        HeldCall call = held("555-0109");

        assertThat(call.words("assistant")).contains("still there", "can you hear me", "Goodbye!");
        assertThat(call.session().at("/goal_achieved").asBoolean()).isFalse();
    }

    @Test
    void shouldWarnOnceAndThenEndTheCall() {
        HeldCall call = held("555-0117");

        assertThat(call.words("assistant")).contains("stay polite").endsWith("Goodbye.");
        assertThat(call.words("human")).isEqualTo("What do you want? Shut up, you idiot. Shut up, you idiot.");
    }

    @Test
    void shouldGoOnSpeakingWhileTheCalleeOnlyNods() {
        HeldCall call = held("555-0114");

        assertThat(call.segments().filter(segment -> segment.path("interrupted").asBoolean()))
                .isEmpty();
        assertThat(call.session().at("/goal_achieved").asBoolean()).isTrue();
    }

    @Test
    void shouldFindThePersonBehindTwoMenus() {
        HeldCall call = held("555-0120");

        assertThat(call.words("human")).contains("For an emergency, press 1").contains("how can I help you?");
        assertThat(call.session().at("/goal_achieved").asBoolean()).isTrue();
    }

    @Test
    void shouldLetAHesitantCalleeFinish() {
        HeldCall call = held("555-0115");

        assertThat(call.segments().filter(segment -> segment.path("interrupted").asBoolean()))
                .isEmpty();
        assertThat(call.words("human")).isEqualTo(SimulatedPhone.wordsSaid(SharedSuite.get(), call));
        assertThat(call.session().at("/goal_achieved").asBoolean()).isTrue();
    }

    @Test
    void shouldTellWhatIsBeingSaidFourTimesASecondAtMost() {
        HeldCall call = held("555-0115");
        long told = KafkaLog.of(SharedSuite.get(), "utterance.partial").stream()
                .filter(words -> words.key().equals(call.sessionId()))
                .count();

        assertThat(told)
                .isBetween(
                        call.segments().count(),
                        4 * call.session().at("/call_session/duration_seconds").asLong());
    }

    @Test
    void shouldGiveUpAtAMenuThatLeadsNowhere() {
        HeldCall call = held("555-0104");

        assertThat(call.words("human")).contains("press 1");
        assertThat(call.session().at("/goal_achieved").asBoolean()).isFalse();
    }

    @Test
    void shouldHearWhoTalksOverIt() {
        HeldCall call = held("555-0108");

        assertThat(SimulatedPhone.cleared(SharedSuite.get(), call)).isGreaterThanOrEqualTo(2);
        assertThat(call.words("human")).isEqualTo(SimulatedPhone.wordsSaid(SharedSuite.get(), call));
        assertThat(call.session().at("/goal_achieved").asBoolean()).isTrue();
    }

    @Test
    void shouldBeHeardOutByWhoWasSilentAtFirst() {
        HeldCall call = held("555-0121");

        assertThat(call.words("assistant")).contains("still there");
        assertThat(call.session().at("/goal_achieved").asBoolean()).isTrue();
    }

    @Test
    void shouldAskItsClientWhileAHagglerWaits() {
        HeldCall call = held("haggler");

        assertThat(call.words("assistant")).contains("I have to ask my client");
        assertThat(call.fact("price").at("/extracted_value/amount").asInt()).isEqualTo(300);
        assertThat(call.session().at("/goal_achieved").asBoolean()).isTrue();
    }

    @Test
    void shouldWaitWhileMusicPlays() {
        HeldCall call = held("555-0116");

        assertThat(call.words("assistant")).doesNotContain("still there");
        assertThat(call.words("human")).contains("Please hold").contains("Thank you for holding");
        assertThat(call.session().at("/goal_achieved").asBoolean()).isTrue();
    }

    @Test
    void shouldLeaveAMessageAfterTheTone() {
        HeldCall call = held("message");

        assertThat(call.failureReason()).isEqualTo("voicemail");
        assertThat(SimulatedPhone.recorded(SharedSuite.get(), call))
                .contains("Hello, this is an AI assistant calling for")
                .endsWith("goodbye.")
                .doesNotContain("cleaning");
    }

    @Test
    void shouldNeverCallAgainWhoDoesNotWantIt() {
        HeldCall call = held("555-0118");
        OperatorClient operator = OperatorClient.signIn(SharedSuite.get());

        assertThat(call.words("assistant")).contains("will not be called again");
        String again = operator.post(
                        "/api/call-tasks",
                        Map.of(
                                "raw_instruction",
                                "Call my dentist at 555-0118 and book a cleaning for next week under $100"))
                .text("/call_task/id");
        OperatorClient.Answer refused = operator.post("/api/call-tasks/" + again + "/start-call", Map.of());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("/code")).isEqualTo("number_suppressed");
    }

    private static void call(Suite suite, String number) {
        CALLS.put(number, CompletableFuture.supplyAsync(() -> HeldCall.with(suite, number), CALLERS));
    }

    private static HeldCall held(String name) {
        return CALLS.get(name).join();
    }

    /** Whether the words of a text that was cut off are those of a stretch that was heard, but for one the cut went through. */
    private static boolean isWrittenOf(String cut, String stretch) {
        List<String> written = wholeWords(cut);
        List<String> heard = wholeWords(stretch);
        int more = heard.size() - written.size();
        return more >= 0 && more <= 1 && heard.subList(0, written.size()).equals(written);
    }

    /** A sentence may have been heard in two stretches: its end is in one. (Numbers are spoken otherwise than written.) */
    private static String lastWords(String text) {
        return text.substring(Math.max(0, text.length() - 12));
    }

    /** The words of a text that was cut off, without the one that the cut went through. */
    private static List<String> wholeWords(String cut) {
        List<String> words = new ArrayList<>(Arrays.asList(cut.strip().split(" ", -1)));
        if (!cut.endsWith(" ")) {
            words.removeLast();
        }
        return List.copyOf(words);
    }
}
