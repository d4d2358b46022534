package dev.preop.simulators.callees;

import java.util.stream.IntStream;

/** Contacts by name, for tests. */
final class Callees {

    private Callees() {}

    static Contact named(String name) {
        return IntStream.rangeClosed(100, 112)
                .mapToObj(i -> Directory.find("+14155550" + i).orElseThrow())
                .filter(contact -> contact.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
