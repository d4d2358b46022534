package dev.preop.speech.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverheardTest {

    private final TurnDriver call = new TurnDriver();

    @Test
    void shouldBeWhatTheCalleeSaysFromTheFirstWordToTheWholeText() {
        call.opened();
        long began = call.now();
        call.on(new TurnEvent.SpeechBegan(began));
        assertThat(overheard()).isEqualTo(Overheard.NOTHING);

        call.on(new TurnEvent.PartialHeard("We are"));
        assertThat(overheard()).isEqualTo(new Overheard(1, began, "We are"));
        call.pass(600).on(new TurnEvent.SpeechEnded(call.now())).on(new TurnEvent.PartialHeard("We are open"));
        assertThat(overheard()).isEqualTo(new Overheard(1, began, "We are open"));
        call.pass(500);
        assertThat(overheard().words()).isEqualTo("We are open");

        call.committed("We are open.");
        assertThat(overheard()).isEqualTo(Overheard.NOTHING);
    }

    @Test
    void shouldHoldWordsThatWereCommittedAheadOfTheRest() {
        call.opened().on(new TurnEvent.SpeechBegan(call.now())).committed("It costs");
        call.on(new TurnEvent.PartialHeard("seventy five"));

        assertThat(overheard().words()).isEqualTo("It costs seventy five");
    }

    @Test
    void shouldBelongToNoTurnBeforeTheOpening() {
        call.on(new TurnEvent.SpeechBegan(0)).on(new TurnEvent.PartialHeard("Hello"));

        assertThat(overheard()).isEqualTo(new Overheard(0, 0, "Hello"));
    }

    @Test
    void shouldHearWhatIsSaidWhileTheAgentSpeaks() {
        call.answering("We would like to book a cleaning.");
        call.on(new TurnEvent.SpeechBegan(call.now())).on(new TurnEvent.PartialHeard("Right"));

        assertThat(overheard().words()).isEqualTo("Right");
        assertThat(overheard().turn()).isEqualTo(2);
    }

    private Overheard overheard() {
        return Overheard.in(call.state());
    }
}
