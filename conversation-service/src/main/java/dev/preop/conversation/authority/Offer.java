package dev.preop.conversation.authority;

import dev.preop.conversation.money.Amount;
import dev.preop.conversation.money.Amounts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The amounts the callee has put on the table.
 *
 * @param fresh named in the callee's last words
 * @param standing named last, however long ago
 */
public record Offer(List<Amount> fresh, List<Amount> standing) {

    public static final Offer NONE = new Offer(List.of(), List.of());

    public Offer {
        fresh = List.copyOf(fresh);
        standing = List.copyOf(standing);
    }

    /** The offers after the callee said {@code words} in answer to {@code question}; a new price replaces the old one. */
    public Offer after(String question, String words) {
        List<Amount> named = Amounts.in(words);
        if (named.isEmpty() && Amounts.isAboutPrice(question)) {
            named = Amounts.inAnswer(words);
        }
        return new Offer(named, named.isEmpty() ? standing : named);
    }

    /** The highest amount that stands. */
    public Optional<Amount> highest() {
        return standing.stream().max(Comparator.comparing(Amount::value));
    }
}
