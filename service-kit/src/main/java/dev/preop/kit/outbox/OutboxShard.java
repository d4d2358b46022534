package dev.preop.kit.outbox;

/** The unpublished messages of one shard of keys: which shard, how many, and how old the oldest is. */
record OutboxShard(int number, long waiting, double oldestAgeSeconds) {}
