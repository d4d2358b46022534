package dev.preop.contracts;

/**
 * A fact that one service tells the others. Subtypes validate themselves when built, so an instance is always sound.
 * Evolution within v1 is additive: unknown fields are ignored, new fields are nullable, enums fall back to
 * {@code UNKNOWN}.
 */
public sealed interface Event permits TaskPlanned, TaskPlanning, CallEvent, NotificationCreated, UserErased {

    /** The Kafka topic, one of {@link Topics}. */
    String topic();

    /** The Kafka record key and CloudEvents subject: events with one key stay in order. */
    String key();
}
