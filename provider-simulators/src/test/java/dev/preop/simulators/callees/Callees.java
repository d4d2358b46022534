package dev.preop.simulators.callees;

import java.util.Optional;
import java.util.stream.IntStream;

/** Contacts by name, for tests. */
final class Callees {

    private Callees() {}

    static Contact named(String name) {
        return IntStream.range(100, 200)
                .mapToObj(i -> Directory.find("+14155550" + i))
                .flatMap(Optional::stream)
                .filter(contact -> contact.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
