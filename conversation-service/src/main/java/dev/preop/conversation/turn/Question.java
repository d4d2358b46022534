package dev.preop.conversation.turn;

import dev.preop.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the user is asked in mid-call.
 *
 * @param reason one sentence for the user
 * @param amount what would be accepted; absent when it is not about a price
 */
public record Question(String reason, @Nullable Money amount) {

    static Question price(Money amount) {
        return new Question("The price is above the limit of this call.", amount);
    }

    static Question request() {
        return new Question("The agent would do something that the instruction does not cover.", null);
    }
}
