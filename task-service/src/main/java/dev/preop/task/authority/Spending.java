package dev.preop.task.authority;

import dev.preop.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * What may be spent on a call.
 *
 * @param ceiling the highest price that may be accepted; absent when no money may be committed
 */
public record Spending(@Nullable Money ceiling) {}
