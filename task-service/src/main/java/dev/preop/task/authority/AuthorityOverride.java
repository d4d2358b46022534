package dev.preop.task.authority;

import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.Commitment;
import dev.preop.contracts.Disclosure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The user's own word on a call's limits, item by item. It outlives the plan: however often that is made anew, what the
 * user decided stays decided, and the rest is as planning derives it.
 *
 * @param spending absent while the user has said nothing about money
 * @param commitments by kind, whether it may be promised
 * @param mayDisclose by kind, whether it may be told
 * @param deadline absent while the user has said nothing about time
 */
public record AuthorityOverride(
        @Nullable Spending spending,
        Map<Commitment, Boolean> commitments,
        Map<Disclosure, Boolean> mayDisclose,
        @Nullable Deadline deadline) {

    /** The user has changed nothing. */
    public static final AuthorityOverride NONE = new AuthorityOverride(null, Map.of(), Map.of(), null);

    public AuthorityOverride {
        commitments = commitments == null ? Map.of() : Map.copyOf(commitments);
        mayDisclose = mayDisclose == null ? Map.of() : Map.copyOf(mayDisclose);
    }

    /** The limits that apply where {@code derived} is what planning found. */
    public AuthorityEnvelope over(AuthorityEnvelope derived) {
        return new AuthorityEnvelope(
                spending == null ? derived.ceiling() : spending.ceiling(),
                decided(derived.commitments(), commitments),
                decided(derived.mayDisclose(), mayDisclose),
                deadline == null ? derived.until() : deadline.until());
    }

    /** Whether the user themselves decided that it is not told. */
    public boolean withholds(Disclosure detail) {
        return !mayDisclose.getOrDefault(detail, true);
    }

    /**
     * The user's word after a change. Of a list only that counts which differs from what they had before them: who strikes
     * out one item has decided nothing about the others.
     *
     * @param shown the limits on which the change was made
     */
    public AuthorityOverride after(AuthorityChange change, AuthorityEnvelope shown) {
        return new AuthorityOverride(
                change.spending() == null ? spending : change.spending(),
                after(commitments, shown.commitments(), change.commitments()),
                after(mayDisclose, shown.mayDisclose(), change.mayDisclose()),
                change.deadline() == null ? deadline : change.deadline());
    }

    private static <T> Set<T> decided(Set<T> derived, Map<T, Boolean> own) {
        Set<T> all = new HashSet<>(derived);
        own.forEach((item, may) -> {
            if (may) {
                all.add(item);
            } else {
                all.remove(item);
            }
        });
        return all;
    }

    private static <T> Map<T, Boolean> after(Map<T, Boolean> before, Set<T> shown, @Nullable Set<T> wanted) {
        if (wanted == null) {
            return before;
        }
        Map<T, Boolean> all = new HashMap<>(before);
        wanted.stream().filter(item -> !shown.contains(item)).forEach(item -> all.put(item, true));
        shown.stream().filter(item -> !wanted.contains(item)).forEach(item -> all.put(item, false));
        return all;
    }
}
