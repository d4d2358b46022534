package dev.preop.simulators.callees;

/**
 * Someone at a front desk with one opening to give.
 *
 * <pre>
 *   LISTENING ──request──▶ NAMING ──name──▶ OFFERED ──yes──▶ BOOKED ──thanks, bye──▶ PARTING
 *       └──────request with a name──────────▲ │ no, twice ───────────────────────────▲
 * </pre>
 *
 * @param desk what they say
 * @param stage how far the conversation is
 * @param named whether the caller has said for whom they call
 * @param refusals how often the offer was refused
 * @param silences how often silence has made them ask
 * @param holding whether they were asked to hold: then they wait ten times as long
 */
record Receptionist(Desk desk, Stage stage, boolean named, int refusals, int silences, boolean holding)
        implements Persona {

    private static final int SILENCES_BORNE = 1;
    private static final int SILENCES_BORNE_ON_HOLD = 10;

    enum Stage {
        LISTENING,
        NAMING,
        OFFERED,
        BOOKED,
        PARTING
    }

    Receptionist(Desk desk) {
        this(desk, Stage.LISTENING, false, 0, 0, false);
    }

    /** Someone who takes the first refusal for the last word. */
    static Receptionist firm(Desk desk) {
        return new Receptionist(desk, Stage.LISTENING, false, 1, 0, false);
    }

    @Override
    public Step pickedUp() {
        return Step.say(this, desk.greeting());
    }

    @Override
    public Step heard(String text) {
        Understanding said = Understanding.of(text);
        return switch (stage) {
            case LISTENING -> listening(said);
            case NAMING -> naming(said);
            case OFFERED -> offered(said);
            case BOOKED -> booked(said);
            case PARTING -> Step.of(this);
        };
    }

    @Override
    public Step silence() {
        boolean enough = silences >= (holding ? SILENCES_BORNE_ON_HOLD : SILENCES_BORNE);
        if (enough || stage == Stage.PARTING) {
            return Step.of(this, new Act.HangUp());
        }
        Receptionist next = new Receptionist(desk, stage, named, refusals, silences + 1, holding);
        return holding ? Step.of(next) : Step.say(next, desk.stillThere());
    }

    private Step listening(Understanding said) {
        if (said.mentions(Topic.NAME) && !named) {
            return new Receptionist(desk, stage, true, refusals, silences, holding).listening(said);
        }
        if (said.mentions(Topic.APPOINTMENT)) {
            return named ? to(Stage.OFFERED, desk.offer()) : to(Stage.NAMING, desk.askName());
        }
        if (said.mentions(Topic.PRICE)) {
            return to(Stage.LISTENING, desk.price());
        }
        if (said.mentions(Topic.GOODBYE)) {
            return to(Stage.PARTING, desk.goodbye());
        }
        if (said.mentions(Topic.NAME)) {
            return to(Stage.LISTENING, desk.welcome());
        }
        return said.agrees() ? to(Stage.NAMING, desk.askName()) : to(Stage.LISTENING, desk.howCanIHelp());
    }

    private Step naming(Understanding said) {
        if (said.mentions(Topic.GOODBYE)) {
            return to(Stage.PARTING, desk.goodbye());
        }
        return to(Stage.OFFERED, desk.offer());
    }

    private Step offered(Understanding said) {
        if (said.mentions(Topic.HOLD)) {
            Receptionist waiting = new Receptionist(desk, stage, named, refusals, 0, true);
            return holding ? Step.of(waiting) : Step.say(waiting, desk.takeYourTime());
        }
        if (said.agrees()) {
            return to(Stage.BOOKED, desk.booked());
        }
        if (said.mentions(Topic.GOODBYE)) {
            return to(Stage.PARTING, desk.goodbye());
        }
        if (said.refuses()) {
            return refusals == 0
                    ? Step.say(new Receptionist(desk, stage, named, 1, 0, false), desk.onlyThis())
                    : to(Stage.PARTING, desk.refused());
        }
        if (said.mentions(Topic.WHEN) || said.mentions(Topic.REPEAT) || said.mentions(Topic.APPOINTMENT)) {
            return to(stage, desk.offer());
        }
        return to(stage, said.mentions(Topic.PRICE) ? desk.price() : desk.shallIBook());
    }

    private Step booked(Understanding said) {
        if (said.mentions(Topic.GOODBYE)) {
            return to(Stage.PARTING, desk.goodbye());
        }
        if (said.mentions(Topic.REPEAT) || said.mentions(Topic.WHEN) || said.mentions(Topic.PRICE)) {
            return to(stage, desk.details());
        }
        return said.mentions(Topic.NOTHING_ELSE) || said.refuses()
                ? to(Stage.PARTING, desk.goodbye())
                : to(stage, desk.anythingElse());
    }

    private Step to(Stage next, String words) {
        return Step.say(new Receptionist(desk, next, named, refusals, 0, false), words);
    }
}
