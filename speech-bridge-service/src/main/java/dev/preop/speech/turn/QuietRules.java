package dev.preop.speech.turn;

import dev.preop.contracts.HangUpReason;
import dev.preop.speech.turn.TurnState.Live;
import java.util.Optional;
import java.util.OptionalLong;

/** While neither side speaks: {@code Listening} and {@code Thinking}. */
final class QuietRules {

    private final Transitions go;
    private final HearingRules hearing;

    QuietRules(Transitions go, HearingRules hearing) {
        this.go = go;
        this.hearing = hearing;
    }

    Step on(Live quiet, TurnEvent event, long now) {
        Floor floor = quiet.floor();
        return switch (event) {
            case TurnEvent.SpeechBegan began -> go.hear(floor.heardAt(now), Speech.from(began.atMs()));
            case TurnEvent.TranscriptCommitted late
            when !late.transcript().text().isBlank() -> heardLate(floor, late.transcript(), now);
            case TurnEvent.TimePassed ignored when floor.released() -> go.end(floor, HangUpReason.NO_RESPONSE, now);
            case TurnEvent.TimePassed ignored -> go.rest(floor.release(), now);
            default -> Step.to(quiet);
        };
    }

    /** Text that came after it was no longer waited for still counts as said. */
    private Step heardLate(Floor floor, Transcript transcript, long now) {
        Speech speech = new Speech(now, now, false, "");
        return hearing.heard(floor.carry(transcript), speech, OptionalLong.of(now), Optional.empty(), now);
    }
}
