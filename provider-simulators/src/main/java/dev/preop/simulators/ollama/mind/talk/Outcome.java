package dev.preop.simulators.ollama.mind.talk;

import dev.preop.simulators.ollama.mind.errand.Errand;
import dev.preop.simulators.ollama.mind.language.Money;
import dev.preop.simulators.ollama.mind.prompt.Message;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a conversation stands, for those who read it afterwards.
 *
 * @param date on offer or agreed
 * @param time on offer or agreed
 * @param price last quoted
 * @param code confirmation number given
 * @param booked whether the callee said that it is done
 * @param reached whether the goal has been reached
 * @param mood how the callee took it
 */
public record Outcome(
        Errand errand,
        LocalDate today,
        Optional<LocalDate> date,
        Optional<LocalTime> time,
        Optional<Money> price,
        Optional<String> code,
        boolean booked,
        boolean reached,
        Mood mood) {

    /** What else the callee's words show. */
    public enum Mood {
        FRIENDLY,
        UNABLE,
        UNWILLING,
        MACHINE
    }

    /** The standing after every message of a chat about {@code goal}. */
    public static List<Outcome> afterEach(String goal, List<Message> chat, LocalDate today) {
        Talk talk = Talk.about(goal, today);
        List<Outcome> outcomes = new ArrayList<>();
        Mood mood = Mood.FRIENDLY;
        boolean reached = false;
        for (Message message : chat) {
            talk.take(message);
            if (message.role() == Message.Role.USER) {
                mood = mood(talk.last(), mood);
                reached |= reached(talk);
            } else if (Lines.declines(message.content())) {
                reached = false;
                mood = Mood.UNABLE;
            }
            outcomes.add(of(talk, reached, mood));
        }
        return List.copyOf(outcomes);
    }

    /** The standing before anything was said. */
    public static Outcome nothing(String goal, LocalDate today) {
        return of(Talk.about(goal, today), false, Mood.UNABLE);
    }

    /** What a sentence alone states of one field. */
    public <T> Optional<T> states(String sentence, Function<Outcome, Optional<T>> field) {
        Talk alone = Talk.about("", today);
        alone.take(new Message(Message.Role.USER, sentence));
        return field.apply(of(alone, false, Mood.FRIENDLY));
    }

    private static Outcome of(Talk talk, boolean reached, Mood mood) {
        return new Outcome(
                talk.brief().errand(),
                talk.brief().today(),
                talk.slot().date(),
                talk.slot().time(),
                talk.price().map(Money::unplaced),
                talk.code(),
                talk.booked(),
                reached,
                mood);
    }

    private static boolean reached(Talk talk) {
        return switch (talk.brief().errand().kind()) {
            case APPOINTMENT, RESERVATION, ORDER -> talk.booked() || talk.code().isPresent();
            case RECEPTION -> talk.everHeard(Act.TELLS_WHAT_FOR);
            case INQUIRY, CANCELLATION, MESSAGE ->
                Pursuit.of(talk)
                        .next(talk)
                        .hangUp()
                        .filter("goal_reached"::equals)
                        .isPresent();
        };
    }

    private static Mood mood(Heard heard, Mood before) {
        if (before == Mood.UNWILLING) {
            return before;
        }
        if (heard.does(Act.IS_MACHINE) || heard.does(Act.IS_MENU)) {
            return Mood.MACHINE;
        }
        if (heard.does(Act.INSULTS) || heard.does(Act.WANTS_NO_CALLS) || heard.does(Act.INJECTS)) {
            return Mood.UNWILLING;
        }
        return heard.does(Act.REFUSES) || heard.does(Act.FULL) || heard.does(Act.WRONG_NUMBER) ? Mood.UNABLE : before;
    }
}
