package dev.preop.task.planning;

import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.Plan;

/** A plan and what the agent may agree to and tell when it carries the plan out. */
public record Planned(Plan plan, AuthorityEnvelope envelope) {}
