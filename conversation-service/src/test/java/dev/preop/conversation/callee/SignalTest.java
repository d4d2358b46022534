package dev.preop.conversation.callee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPTS_OUT | Stop calling me!",
                "OPTS_OUT | Please don't call again.",
                "OPTS_OUT | Do not ever call this number again, you idiot.",
                "OPTS_OUT | Take me off your list, please.",
                "OPTS_OUT | Remove my number from your calling list.",
                "OPTS_OUT | No me llame más.",
                "OPTS_OUT | Dejen de llamarme, por favor.",
                "OPTS_OUT | Quíteme de su lista.",
                "OPTS_OUT | Don't call me. Goodbye.",
                "OPTS_OUT | No me llamen nunca más.",
                "NONE | Don't call me before nine, please.",
                "NONE | Don't call us, we will call you.",
                "NONE | Please don't call again until Monday.",
                "NONE | No me llame antes de las nueve.",
                "NONE | I will call you again tomorrow.",
                "NONE | Don't call before nine, we open at nine.",
                "NONE | Could you call me back on Monday?",
                "ASKS_IF_ROBOT | Wait, are you a robot?",
                "ASKS_IF_ROBOT | Am I talking to a machine?",
                "ASKS_IF_ROBOT | Is this a real person?",
                "ASKS_IF_ROBOT | Are you really an AI?",
                "ASKS_IF_ROBOT | ¿Eres un robot?",
                "ASKS_IF_ROBOT | Perdone, ¿estoy hablando con una máquina?",
                "NONE | Are you a new patient?",
                "NONE | Are you real busy on Friday?",
                "WANTS_HUMAN | I want to talk to a real person.",
                "WANTS_HUMAN | Can I speak with the owner?",
                "WANTS_HUMAN | Quiero hablar con una persona.",
                "ON_HOLD | Please hold.",
                "ON_HOLD | Can you hold for a moment, please?",
                "ON_HOLD | Let me put you on hold.",
                "ON_HOLD | One moment please.",
                "ON_HOLD | No cuelgue, por favor.",
                "ON_HOLD | Please hold. Thank you.",
                "ASKS_IF_ROBOT | Wait a second. Am I talking to a robot?",
                "NONE | Wait a second. Which day was it?",
                "NONE | Sorry, hold on, who is calling please?",
                "NONE | Which household is that for?",
                "NONE | We can hold the table until eight.",
                "ABUSIVE | Fuck off!",
                "ABUSIVE | You are an idiot.",
                "ABUSIVE | Váyase a la mierda.",
                "MENU | For appointments press 1, for billing press two.",
                "MENU | Para citas, pulse uno.",
                "MENU | Please enter your extension.",
                "MACHINE | Please leave a message after the tone.",
                "MACHINE | You have reached the voicemail of Bright Dental.",
                "MACHINE | Deje su mensaje después de la señal.",
                "NONE | We have December 5 at 2 PM for $75."
            })
    void shouldRecogniseWhatConcernsTheCall(Signal expected, String words) {
        assertThat(Signal.in(words)).isEqualTo(expected);
    }
}
