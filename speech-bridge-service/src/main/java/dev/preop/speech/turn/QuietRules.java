package dev.preop.speech.turn;

import dev.preop.speech.turn.TurnState.Live;
import java.util.Optional;
import java.util.OptionalLong;

/** While neither side speaks: {@code Listening} and {@code Thinking}. */
final class QuietRules {

    private final Transitions go;
    private final HearingRules hearing;
    private final HouseRules house;

    QuietRules(Transitions go, HearingRules hearing, HouseRules house) {
        this.go = go;
        this.hearing = hearing;
        this.house = house;
    }

    Step on(Live quiet, TurnEvent event, long now) {
        Floor floor = quiet.floor();
        return switch (event) {
            case TurnEvent.SpeechBegan began -> go.hear(floor.heardAt(now), Speech.from(began.atMs()));
            case TurnEvent.TranscriptCommitted late
            when !late.transcript().text().isBlank() -> heardLate(floor, late.transcript(), now);
            case TurnEvent.TimePassed ignored -> timePassed(quiet, now);
            default -> Step.to(quiet);
        };
    }

    private Step timePassed(Live quiet, long now) {
        Floor floor = quiet.floor();
        return floor.released() && floor.due().isEmpty() ? house.silence(quiet, now) : go.rest(floor.release(), now);
    }

    /** Text that came after it was no longer waited for still counts as said. */
    private Step heardLate(Floor floor, Transcript transcript, long now) {
        return hearing.heard(floor.carry(transcript), Speech.late(now), OptionalLong.of(now), Optional.empty(), now);
    }
}
