package dev.preop.speech.turn;

/**
 * What the callee is saying, as far as it is recognised.
 *
 * @param turn that the utterance will have
 * @param startedMs when the callee began
 */
public record Overheard(int turn, long startedMs, String words) {

    public static final Overheard NOTHING = new Overheard(0, 0, "");

    public static Overheard in(TurnState state) {
        return switch (state) {
            case TurnState.Hearing hearing -> of(hearing.floor(), hearing.speech());
            case TurnState.Endpointing endpointing -> of(endpointing.floor(), endpointing.speech());
            case TurnState.Speaking speaking ->
                speaking.overlap().map(speech -> of(speaking.floor(), speech)).orElse(NOTHING);
            case TurnState.Listening _, TurnState.Thinking _, TurnState.Ended _ -> NOTHING;
        };
    }

    private static Overheard of(Floor floor, Speech speech) {
        String words = (floor.callee().carried().text() + " " + speech.partial()).strip();
        return words.isEmpty() ? NOTHING : new Overheard(floor.nextUtterance(), speech.startedMs(), words);
    }

    /** The same without its words, which came to nothing. */
    public Overheard takenBack() {
        return new Overheard(turn, startedMs, "");
    }
}
