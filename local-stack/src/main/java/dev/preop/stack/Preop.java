package dev.preop.stack;

import dev.preop.stack.cli.Commands;

/** The program behind {@code ./preop}. */
public final class Preop {

    private Preop() {}

    public static void main(String[] arguments) {
        System.exit(Commands.execute(arguments));
    }
}
