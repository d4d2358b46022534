package dev.preop.simulators.ollama.mind.talk;

import dev.preop.simulators.ollama.mind.language.Language;
import dev.preop.simulators.ollama.mind.language.Money;
import dev.preop.simulators.ollama.mind.language.Plain;
import dev.preop.simulators.ollama.mind.prompt.Message;
import dev.preop.simulators.ollama.mind.prompt.Prompt;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A conversation as it stands after the callee's last words. */
final class Talk {

    private record Briefing(String system, LocalDate today) {}

    private record Hearing(String words, LocalDate today, boolean answersPrice, String currency) {}

    /** Every turn goes through the whole conversation again; what it says has been understood before. */
    private static final Memo<Hearing, Heard> HEARINGS =
            new Memo<>(h -> Heard.of(h.words(), h.today(), h.answersPrice(), h.currency()));

    private static final Memo<Briefing, Brief> BRIEFS = new Memo<>(b -> Brief.of(b.system(), b.today()));

    private final Brief brief;
    private final Map<OwnAct, Integer> said = new EnumMap<>(OwnAct.class);
    private final Set<Act> heard = EnumSet.noneOf(Act.class);
    private Language language;
    private Heard last;
    private Slot slot = Slot.NONE;
    private Optional<Money> price = Optional.empty();
    private Optional<String> code = Optional.empty();
    private boolean booked;
    private boolean ownAcceptance;
    private boolean machine;
    private int repeatsInARow;
    private int calleeTurns;
    private String lastOwnWords = "";
    private boolean saidTwice;

    private Talk(Brief brief) {
        this.brief = brief;
        this.language = brief.language();
        this.last = Heard.of("", brief.today(), false, brief.currency());
    }

    /** Goes through a chat whose first message is the system prompt. */
    static Talk of(Prompt prompt, LocalDate today) {
        Talk talk = new Talk(BRIEFS.of(new Briefing(prompt.system(), today)));
        prompt.messages().forEach(talk::take);
        return talk;
    }

    /** A conversation about a goal, of which nothing else is known, before its first word. */
    static Talk about(String goal, LocalDate today) {
        return new Talk(Brief.of("GOAL: " + goal + "\nTODAY: " + today, today));
    }

    /** Goes on by one message. */
    void take(Message message) {
        switch (message.role()) {
            case USER -> hear(message.content());
            case ASSISTANT -> say(message.content());
            case SYSTEM, TOOL -> {}
        }
    }

    private void hear(String words) {
        boolean priceAsked = OwnAct.ASKED_PRICE.in(Plain.of(lastOwnWords));
        last = HEARINGS.of(new Hearing(words, brief.today(), priceAsked, brief.currency()));
        heard.addAll(last.acts());
        language = Language.of(words, language);
        calleeTurns++;
        slot = slot.then(last.slot());
        price = last.price().or(() -> price);
        code = last.code().or(() -> code);
        booked |= last.does(Act.BOOKED);
        machine |= last.does(Act.IS_MACHINE);
        ownAcceptance &= !last.does(Act.FULL);
    }

    private void say(String words) {
        String plain = Plain.of(words);
        saidTwice = words.equals(lastOwnWords);
        lastOwnWords = words;
        for (OwnAct act : OwnAct.values()) {
            if (act.in(plain)) {
                said.merge(act, 1, Integer::sum);
            }
        }
        ownAcceptance |= OwnAct.ACCEPTED.in(plain);
        repeatsInARow = OwnAct.ASKED_REPEAT.in(plain) || OwnAct.ASKED_PRESENCE.in(plain) ? repeatsInARow + 1 : 0;
    }

    Brief brief() {
        return brief;
    }

    /** The language to answer in: the callee's. */
    Language language() {
        return language;
    }

    Heard last() {
        return last;
    }

    /** Whether the callee has done so at any time. */
    boolean everHeard(Act act) {
        return heard.contains(act);
    }

    Slot slot() {
        return slot;
    }

    Optional<Money> price() {
        return price;
    }

    Optional<String> code() {
        return code;
    }

    /** Whether the callee has said that it is done. */
    boolean booked() {
        return booked;
    }

    /** Whether one has said yes oneself. */
    boolean accepted() {
        return ownAcceptance;
    }

    /** Whether an answering machine has spoken. */
    boolean machine() {
        return machine;
    }

    /** How often one has said a thing. */
    int times(OwnAct act) {
        return said.getOrDefault(act, 0);
    }

    /** How often, up to now and without a break, one has asked the callee to say something again. */
    int repeatsInARow() {
        return repeatsInARow;
    }

    int calleeTurns() {
        return calleeTurns;
    }

    /** Whether the last words were only the ones before again. */
    boolean saidTwice() {
        return saidTwice;
    }

    String lastOwnWords() {
        return lastOwnWords;
    }
}
