package dev.preop.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an operator orders in the middle of a call. All calls are held at the same time. */
class OperatorAtTheLineTest {

    private static final Executor CALLERS = task -> Thread.ofVirtual().start(task);
    private static final String OWN_WORDS = "The client asks for a morning appointment if there is one.";

    private static CompletableFuture<HeldCall> spokenFor;
    private static CompletableFuture<HeldCall> hungUp;
    private static CompletableFuture<HeldCall> keysPressed;
    private static CompletableFuture<HeldCall> handedOver;

    @BeforeAll
    static void callEverybody() {
        spokenFor = call("555-1234", call -> {
            call.awaitWords("human", "how can I help you?");
            call.order("pause");
            call.order(Map.of("command", "say", "text", OWN_WORDS, "now", true));
            call.awaitHeard(OWN_WORDS);
            call.awaitMoreThan(call.utterances());
            assertThat(call.heard()).last().asString().endsWith(OWN_WORDS);
            assertThat(call.isPaused()).isTrue();
            call.order("resume");
            assertThat(call.isPaused()).isFalse();
        });
        hungUp = call("555-0100", call -> {
            call.awaitWords("human", "how can I help you?");
            call.order("hang_up");
        });
        handedOver = call("555-1234", call -> {
            call.awaitWords("human", "how can I help you?");
            call.order("transfer");
        });
        keysPressed = call("555-0120", call -> {
            call.awaitWords("human", "press 1");
            call.order("pause");
            call.order(Map.of("command", "press_digits", "digits", "0"));
            call.awaitWords("human", "how can I help you?");
            call.order("resume");
        });
    }

    @Test
    void shouldSpeakForTheAgentThatIsPausedAndLetItGoOn() {
        HeldCall call = spokenFor.join();

        List<String> heard = SimulatedPhone.heard(SharedSuite.get(), call);
        assertThat(String.join(" ", heard)).containsOnlyOnce(OWN_WORDS);
        assertThat(call.session().at("/goal_achieved").asBoolean()).isTrue();
    }

    @Test
    void shouldHangUpAtOnce() {
        HeldCall call = hungUp.join();

        assertThat(call.status()).isEqualTo("completed");
        assertThat(call.session().at("/goal_achieved").asBoolean()).isFalse();
        assertThat(call.words("human")).doesNotContain("booked");
    }

    @Test
    void shouldPressKeysAtAMenu() {
        HeldCall call = keysPressed.join();

        assertThat(call.words("human")).doesNotContain("For an emergency").contains("how can I help you?");
        assertThat(call.session().at("/goal_achieved").asBoolean()).isTrue();
    }

    @Test
    void shouldHandTheCallToTheOperatorsOwnPhone() {
        HeldCall call = handedOver.join();

        assertThat(SimulatedPhone.dialled(SharedSuite.get(), call)).containsExactly("completed");
        assertThat(String.join(" ", SimulatedPhone.heard(SharedSuite.get(), call)))
                .contains("I will connect you");
        assertThat(call.status()).isEqualTo("completed");
    }

    private static CompletableFuture<HeldCall> call(String number, Consumer<LiveCall> meanwhile) {
        String instruction = "Call my dentist at " + number + " and book a cleaning for next week under $100";
        return CompletableFuture.supplyAsync(
                () -> HeldCall.hold(
                        SharedSuite.get(),
                        instruction,
                        (operator, session) -> meanwhile.accept(new LiveCall(SharedSuite.get(), operator, session))),
                CALLERS);
    }
}
