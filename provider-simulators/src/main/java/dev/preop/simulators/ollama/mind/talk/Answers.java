package dev.preop.simulators.ollama.mind.talk;

import dev.preop.simulators.ollama.mind.errand.ErrandKind;
import dev.preop.simulators.ollama.mind.language.Language;
import dev.preop.simulators.ollama.mind.language.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers to what the callee asks, from what the brief allows to be told. */
final class Answers {

    private static final Pattern WHO = Pattern.compile("who|quien (?:habla|llama|es)|de parte de quien");
    private static final Pattern PARTY =
            Pattern.compile("(?:for|para) (\\w+)(?: (?:people|persons|guests|personas))?$");

    private final Talk talk;
    private final Speaker speaker;
    private final Language language;

    Answers(Talk talk) {
        this.talk = talk;
        this.speaker = new Speaker(talk);
        this.language = talk.language();
    }

    /** All answers owed, in one breath; empty when nothing was asked. */
    String all() {
        Heard heard = talk.last();
        List<String> answers = new ArrayList<>();
        if (heard.does(Act.ASKS_ROBOT)) {
            answers.add(speaker.aiForClient());
        }
        if (heard.does(Act.ASKS_NAME)) {
            answers.add(name());
        }
        if (heard.does(Act.ASKS_PHONE)) {
            answers.add(disclosed("phone(?: number)?"));
        }
        if (heard.does(Act.ASKS_ADDRESS)) {
            answers.add(disclosed("address"));
        }
        if (heard.does(Act.ASKS_PRIVATE)) {
            answers.add(Lines.NOT_MINE_TO_TELL.in(language));
        }
        if (heard.does(Act.ASKS_PARTY)) {
            answers.add(party());
        }
        if (heard.does(Act.ASKS_DELIVERY)) {
            answers.add(delivery());
        }
        if (heard.does(Act.ASKS_SIZE)) {
            answers.add(Lines.LARGE.in(language));
        }
        if (heard.does(Act.ASKS_SERVICE)) {
            answers.add(speaker.purpose());
        }
        boolean choosing = heard.does(Act.ASKS_DAY) || heard.does(Act.ASKS_TIME);
        if (choosing && talk.slot().isEmpty()) {
            answers.add(when());
        }
        return String.join(" ", answers.stream().distinct().toList());
    }

    private String name() {
        boolean who = WHO.matcher(Plain.of(talk.last().words())).find();
        return (who ? speaker.callingFor() : speaker.nameForIt()).orElseGet(() -> Lines.NO_NAME.in(language));
    }

    private String disclosed(String what) {
        Matcher found = Pattern.compile("(?i)\\b" + what + "[:= ]+(?:is )?([^;,\\n]+)")
                .matcher(talk.brief().disclosures());
        return found.find() ? found.group(1).strip() + "." : Lines.NOT_MINE_TO_TELL.in(language);
    }

    private String party() {
        Matcher found = PARTY.matcher(talk.brief().errand().object());
        return found.find()
                ? (language == Language.SPANISH ? "Para " : "For ") + found.group(1) + "."
                : Lines.NOT_MINE_TO_TELL.in(language);
    }

    private String delivery() {
        boolean delivery = Plain.of(talk.brief().errand().object()).contains("deliver");
        return (delivery ? Lines.DELIVERY : Lines.PICKUP).in(language);
    }

    private String when() {
        boolean wished = talk.brief().errand().kind() != ErrandKind.ORDER
                && !speaker.when().isEmpty();
        return wished
                ? (language == Language.SPANISH ? "Mejor" : "It would be best") + speaker.when() + ". "
                        + Lines.FLEXIBLE.in(language, "").replaceFirst("^.*?[.] ", "")
                : Lines.FLEXIBLE.in(language, "");
    }
}
