package dev.preop.conversation.authority;

import dev.preop.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the user has agreed to while the call went on.
 *
 * @param amount up to which an offer may now be accepted; absent when there was none
 * @param unlisted whether something that the envelope does not list may be done
 */
public record Consent(@Nullable Money amount, boolean unlisted) {

    public static final Consent NONE = new Consent(null, false);

    /** The ceiling as it is with this consent. */
    @Nullable
    Money raise(@Nullable Money ceiling) {
        boolean higher = amount != null
                && (ceiling == null
                        || !amount.currency().equals(ceiling.currency())
                        || amount.amount().compareTo(ceiling.amount()) > 0);
        return higher ? amount : ceiling;
    }
}
