package dev.preop.conversation.turn;

import dev.preop.contracts.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the agent from accepting a price above the ceiling, whatever the model writes. A sentence is held back when it
 * accepts something while an amount above the ceiling is on the table: one in the sentence, or the callee's last quote.
 */
public final class PriceGuard {

    private final BigDecimal ceiling;
    private final List<BigDecimal> quoted;

    private PriceGuard(BigDecimal ceiling, List<BigDecimal> quoted) {
        this.ceiling = ceiling;
        this.quoted = quoted;
    }

    /**
     * A guard for one reply.
     *
     * @param ceiling the highest price that may be accepted; absent when no money may be committed
     * @param calleesWords what the callee said last
     */
    public static PriceGuard of(@Nullable Money ceiling, String calleesWords) {
        return new PriceGuard(ceiling == null ? BigDecimal.ZERO : ceiling.amount(), Amounts.in(calleesWords));
    }

    /** Whether the sentence must not be spoken. */
    boolean forbids(String sentence) {
        List<BigDecimal> own = Amounts.in(sentence);
        Stream<BigDecimal> onTheTable = own.isEmpty() ? quoted.stream() : own.stream();
        return onTheTable.max(Comparator.naturalOrder()).filter(this::tooHigh).isPresent() && Acceptance.in(sentence);
    }

    private boolean tooHigh(BigDecimal amount) {
        return amount.compareTo(ceiling) > 0;
    }
}
