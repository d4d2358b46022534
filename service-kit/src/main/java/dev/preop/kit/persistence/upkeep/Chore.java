package dev.preop.kit.persistence.upkeep;

import io.smallrye.mutiny.Uni;

/** Something that {@link Upkeep} does in every round; ends soon when there is nothing to do. */
interface Chore {

    String name();

    Uni<Void> run();
}
