package dev.preop.simulators.callees;

import dev.preop.simulators.callees.Contact.Answers;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who has which number. The numbers are reserved for fiction, save the demo's own 555-1234. */
public final class Directory {

    private static final Contact DENTIST = human("dentist", new Receptionist(Desk.dentist()));

    private static final Contact CLIENT = human("user", new Client());
    private static final Contact CALLER = human("caller", new Caller());

    private static final Map<String, Contact> CONTACTS = Map.ofEntries(
            Map.entry("+14155551234", DENTIST),
            Map.entry("+14155550100", DENTIST),
            Map.entry("+14155550101", human("pizza", new PizzaShop())),
            Map.entry("+14155550102", human("expensive", new Receptionist(Desk.expensive()))),
            Map.entry("+14155550103", new Contact("voicemail", Answers.MACHINE, new Voicemail())),
            Map.entry("+14155550104", new Contact("ivr", Answers.MACHINE, Menu.deadEnd())),
            Map.entry("+14155550105", new Contact("busy", Answers.BUSY, new Silent())),
            Map.entry("+14155550106", new Contact("no-answer", Answers.NEVER, new Silent())),
            Map.entry("+14155550107", human("hangs-up", new HangsUp())),
            Map.entry("+14155550108", human("talks-over", new TalksOver(new Receptionist(Desk.dentist()), 2))),
            Map.entry("+14155550109", new Contact("silent", Answers.UNKNOWN, new Silent())),
            Map.entry("+14155550110", human("asks-robot", new AsksRobot(new Receptionist(Desk.dentist())))),
            Map.entry("+14155550111", human("injects", new Injects())),
            Map.entry("+14155550112", human("spanish", new Receptionist(Desk.spanish()))),
            Map.entry("+14155550113", human("interrupter", new TalksOver(new Receptionist(Desk.dentist()), 3))),
            Map.entry("+14155550114", human("backchannel", new Backchannels(new Receptionist(Desk.dentist())))),
            Map.entry("+14155550115", human("hesitant", new Hesitates(new Receptionist(Desk.hesitant())))),
            Map.entry("+14155550116", human("hold", new PutsOnHold(new Receptionist(Desk.dentist())))),
            Map.entry("+14155550117", human("abusive", new Abusive())),
            Map.entry("+14155550118", human("opts-out", new OptsOut())),
            Map.entry("+14155550119", human("haggler", Receptionist.firm(Desk.haggler()))),
            Map.entry("+14155550190", CLIENT),
            Map.entry("+14155550191", CLIENT),
            Map.entry(
                    "+14155550120",
                    new Contact("phone-tree", Answers.UNKNOWN, Menu.tree(new Receptionist(Desk.dentist())))),
            Map.entry(
                    "+14155550121",
                    new Contact(
                            "silent-then-speaks",
                            Answers.UNKNOWN,
                            new SilentThenSpeaks(new Receptionist(Desk.dentist())))));

    private Directory() {}

    /** Who calls by this name: the one caller there is, or anybody who also answers calls. */
    public static Optional<Contact> caller(String name) {
        return Stream.concat(Stream.of(CALLER), CONTACTS.values().stream())
                .filter(contact -> contact.name().equals(name))
                .findFirst();
    }

    /** Who answers an E.164 number, if anyone can be reached there. */
    public static Optional<Contact> find(String number) {
        return Optional.ofNullable(CONTACTS.get(number));
    }

    private static Contact human(String name, Persona persona) {
        return new Contact(name, Answers.HUMAN, persona);
    }
}
