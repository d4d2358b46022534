package dev.preop.simulators.callees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Callees on the phone, in virtual time. */
class CalleeTest {

    @Test
    void shouldGreetAtOnceAndAnswerWhenTheCallerHasFinished() {
        PhoneCall call = PhoneCall.with("dentist");
        assertThat(call.listen()).isEqualTo("Bright Smile Dental, how can I help you?");

        call.say("I would like to book a cleaning on behalf of Alex Morgan.");
        call.quiet(Duration.ofMillis(1_080));
        assertThat(call.heardNothing()).isTrue();
        call.quiet(Duration.ofMillis(60));
        assertThat(call.heardNothing()).isFalse();

        assertThat(call.listen())
                .isEqualTo("I can offer you December 5th at 2 PM. A cleaning is $75. Would that work for you?");
    }

    @Test
    void shouldHearACallerOutWhoGoesOnAfterAPause() {
        PhoneCall call = PhoneCall.with("dentist");
        call.listen();

        call.say("Hello.");
        call.quiet(Duration.ofMillis(900));
        call.say("I need a cleaning for Alex, the name is Alex Morgan.");

        assertThat(call.listen()).startsWith("I can offer you December 5th at 2 PM.");
    }

    @Test
    void shouldAnswerAtOnceWhenToldTo() {
        PhoneCall call = PhoneCall.with(
                "dentist", new CalleeTiming(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(8)));
        call.listen();

        call.say("How much is a cleaning?");
        call.quiet(Duration.ofMillis(40));

        assertThat(call.heardNothing()).isFalse();
    }

    @Test
    void shouldTakeABreathBeforeAnsweringWhatWasSaidWhileTheySpoke() {
        PhoneCall call = PhoneCall.with("dentist");
        call.listen();
        while (call.heardNothing()) {
            call.quiet(Duration.ofMillis(20));
        }

        call.say("Erm.");
        call.quiet(Duration.ofSeconds(6));

        assertThat(call.heard())
                .isEqualTo("Hello? Are you still there? Sorry, I did not catch that. How can I help you?");
    }

    @Test
    void shouldInterruptInTheMiddleOfASentenceAndAnswerWhatComesAfter() {
        PhoneCall call = PhoneCall.with("talks-over");
        call.listen();

        call.say("Hello, this is an assistant calling on behalf of Alex Morgan about a cleaning.");
        assertThat(call.heard()).isEqualTo("Sorry, hold on, who is calling please?");

        call.quiet(Duration.ofSeconds(1));
        call.say("A cleaning, please.");
        assertThat(call.listen()).isEqualTo("Of course. May I have the name for the appointment?");
    }

    @Test
    void shouldHangUpWhileTheCallerIsSpeaking() {
        PhoneCall call = PhoneCall.with("hangs-up");
        assertThat(call.listen()).isEqualTo("Hello?");

        call.say("Hello, this is an");
        assertThat(call.hungUp()).isFalse();
        call.say(" assistant calling on behalf of Alex Morgan.");

        assertThat(call.hungUp()).isTrue();
        assertThat(call.heard()).isEmpty();
    }

    @Test
    void shouldBeepAfterTheVoicemailGreetingAndRecordQuietly() {
        PhoneCall call = PhoneCall.with("voicemail");

        assertThat(call.listen()).startsWith("You have reached").contains("after the tone.");
        assertThat(call.beeped()).isTrue();
        call.say("This is a message.");
        call.quiet(Duration.ofSeconds(3));

        assertThat(call.heardNothing()).isTrue();
        assertThat(call.hungUp()).isFalse();
    }

    @Test
    void shouldRecordWhatIsSaidAfterTheTone() {
        PhoneCall call = PhoneCall.with("voicemail");
        call.say("Nobody hears this.");
        assertThat(call.recorded()).isEmpty();
        call.listen();
        assertThat(call.recorded()).hasValue("");

        call.say("This is a message.");
        call.quiet(Duration.ofSeconds(2));
        call.say("It has two");

        assertThat(call.recorded()).hasValue("This is a message. It has two");
    }

    @Test
    void shouldPauseWithoutHavingFinished() {
        PhoneCall call = PhoneCall.with("hesitant");
        call.listen();
        call.say("A cleaning, the name is Alex.");
        call.pauses();

        assertThat(call.listen())
                .isEqualTo("I can offer you, um December 5th at 2 PM, and a cleaning is seventy five dollars."
                        + " Would that work for you?");
        assertThat(call.pauses().stream().skip(1)).containsExactly(700L, 700L, 700L);
    }

    @Test
    void shouldPlayMusicToTheCallerOnHoldAndHearThemOnlyAfterwards() {
        PhoneCall call = PhoneCall.with("hold");
        call.listen();
        call.say("A cleaning, the name is Alex.");
        call.quiet(Duration.ofSeconds(3));
        assertThat(call.heard()).isEqualTo("Please hold.\uFFFD");
        call.pauses();

        call.say("Is anybody there? Please answer me, I am still waiting.");
        call.quiet(Duration.ofSeconds(7));
        assertThat(call.heardNothing()).isFalse();
        assertThat(call.heard()).isEmpty();
        assertThat(call.pauses()).isEmpty();
        assertThat(call.listen()).isEqualTo("Thank you for holding, how can I help?");

        call.say("A cleaning, the name is Alex.");
        assertThat(call.listen()).startsWith("I can offer you December 5th at 2 PM.");
    }

    @Test
    void shouldSayNothingWhenSilent() {
        PhoneCall call = PhoneCall.with("silent");

        call.say("Hello? Is anybody there?");
        call.quiet(Duration.ofSeconds(40));

        assertThat(call.heardNothing()).isTrue();
        assertThat(call.hungUp()).isFalse();
        call.quiet(Duration.ofSeconds(30));
        assertThat(call.hungUp()).isTrue();
    }

    @Test
    void shouldAskIntoSilenceOnceAndThenHangUp() {
        PhoneCall call = PhoneCall.with("dentist");
        call.listen();

        call.quiet(Duration.ofMillis(8_100));
        assertThat(call.listen()).isEqualTo("Hello? Are you still there?");
        call.quiet(Duration.ofMillis(8_100));

        assertThat(call.hungUp()).isTrue();
    }

    @Test
    void shouldWaitLongWhenAskedToHold() {
        PhoneCall call = PhoneCall.with("expensive");
        call.listen();
        call.say("A cleaning please, the name is Alex.");
        assertThat(call.listen()).contains("$300");

        call.say("One moment please, I need to check.");
        assertThat(call.listen()).isEqualTo("Sure, take your time.");
        call.quiet(Duration.ofSeconds(70));

        assertThat(call.hungUp()).isFalse();
    }

    @Test
    void shouldWaitForTheOtherSideToHangUpAfterGoodbyeAndThenDoItItself() {
        PhoneCall call = PhoneCall.with("dentist");
        call.listen();
        call.say("Sorry, wrong number. Goodbye.");
        assertThat(call.listen()).isEqualTo("Thank you for calling. Goodbye!");

        call.quiet(Duration.ofSeconds(7));
        assertThat(call.hungUp()).isFalse();
        call.quiet(Duration.ofSeconds(2));

        assertThat(call.hungUp()).isTrue();
    }
}
