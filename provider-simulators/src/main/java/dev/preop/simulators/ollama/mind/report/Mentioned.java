package dev.preop.simulators.ollama.mind.report;

import dev.preop.simulators.ollama.mind.language.Hours;
import dev.preop.simulators.ollama.mind.language.Plain;
import dev.preop.simulators.ollama.mind.language.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Facts said along the way: who answered, when they are open, what to bring. */
final class Mentioned {

    private static final String NAME =
            "(\\p{Lu}[\\p{L}0-9'&-]*(?: (?:\\p{Lu}[\\p{L}0-9'&-]*|of|and|the|de|del|la|y))*)";
    private static final List<Pattern> BUSINESS = patterns(
            "(?:[Tt]hank(?:s| you) for calling|[Ww]elcome to|[Yy]ou(?:'ve| have) reached|[Gg]racias por llamar a|[Hh]a llamado a) (?:the )?"
                    + NAME,
            "^(?:(?:Hello|Hi|Good (?:morning|afternoon|evening)|Hola|Buen[oa]s (?:días|tardes|noches)),? )?" + NAME
                    + ",? (?:how (?:can|may)|what can|can I|¿?[Ee]n qué|¿?[Qq]ué desea|buen[oa]s)");
    private static final List<Pattern> PERSON = patterns(
            "\\b(?:[Mm]y name is|[Mm]e llamo|[Mm]i nombre es|[Ll]e atiende|[Hh]abla con) (\\p{Lu}\\p{L}+)",
            "\\b(?:[Tt]his is|I'm|I am|[Ss]oy) (\\p{Lu}\\p{L}+)(?=[.,!?]|$| speaking| from| here| at)",
            "\\b(\\p{Lu}\\p{L}+) speaking\\b");
    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:open|opens|close|closes|closed|hours|horario|abrimos|abierto|abiertos|cerramos|abre|cierra)\\b");
    private static final Pattern DAYS = Pattern.compile(
            "\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|\\b(?:lunes|viernes|sabado|domingo)\\b|24 hours|every day");
    private static final Pattern INSTRUCTION = Pattern.compile(
            "\\b(?:please|make sure|be sure|remember|don't forget|you(?:'ll| will)? need|you should|por favor|recuerde|tiene que|debe)\\b.*\\b(?:arrive|bring|come|park|wear|avoid|fast|eat|fill|use|ring|early|traer|traiga|llegar|llegue|venga|venir)\\b"
                    + "|\\b(?:arrive|come) (?:\\d+|ten|fifteen) minutes early|^bring (?:your|a|an)\\b|^(?:traiga|llegue)\\b");
    private static final Pattern READY =
            Pattern.compile("\\b(?:ready (?:in|at|by)|takes? (?:about )?\\d+ minutes|listo en|lista en|tarda)\\b");

    private Mentioned() {}

    static List<Fact> facts(Transcript.Line line) {
        List<Fact> facts = new ArrayList<>();
        first(BUSINESS, line.text()).ifPresent(name -> facts.add(fact("business_name", name, line, name, 0.9)));
        first(PERSON, line.text()).ifPresent(name -> facts.add(fact("name", name, line, name, 0.85)));
        for (String sentence : Sentences.of(line.text())) {
            String plain = Plain.of(sentence);
            boolean times = !Hours.in(sentence).isEmpty() || DAYS.matcher(plain).find();
            if (OPEN.matcher(plain).find() && times && !sentence.endsWith("?")) {
                facts.add(fact("hours", sentence, line, sentence, 0.9));
            } else if (INSTRUCTION.matcher(plain).find()) {
                facts.add(fact("instructions", sentence, line, sentence, 0.8));
            } else if (READY.matcher(plain).find()) {
                facts.add(fact("other", sentence, line, sentence, 0.8));
            }
        }
        return facts;
    }

    private static Fact fact(String type, String value, Transcript.Line line, String within, double confidence) {
        return Fact.of(
                type,
                value,
                line.number(),
                Evidence.in(line, value, s -> s.contains(within)).quote(),
                confidence);
    }

    private static Optional<String> first(List<Pattern> patterns, String text) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .findFirst();
    }

    private static List<Pattern> patterns(String... patterns) {
        return Stream.of(patterns).map(Pattern::compile).toList();
    }
}
