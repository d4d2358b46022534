package dev.preop.gateway.media;

/** Decides for each media message whether it goes on. The place where tests inject loss. */
@FunctionalInterface
public interface MediaFilter {

    boolean passes(Direction direction);
}
