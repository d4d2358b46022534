package dev.preop.conversation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.Commitment;
import dev.preop.contracts.Disclosure;
import dev.preop.conversation.Briefings;
import dev.preop.conversation.authority.AuthorityGuard;
import dev.preop.conversation.authority.Breach;
import dev.preop.conversation.authority.Consent;
import dev.preop.conversation.authority.Offer;
import dev.preop.conversation.conversation.Answerer;
import dev.preop.conversation.conversation.Briefing;
import dev.preop.conversation.conversation.Conversation;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The dentist's call after the user struck out booking, spending and the name, and let the e-mail be told. */
class UsersLimitsTest {

    private static final AuthorityEnvelope OWN =
            new AuthorityEnvelope(null, Set.of(Commitment.INQUIRE), Set.of(Disclosure.EMAIL), null);
    private static final String PROMISE = "Great, please book it.";

    @Test
    void shouldForbidWhatTheUserStruckOut() {
        assertThat(guard(Briefings.dentist()).breach(PROMISE)).isEmpty();
        assertThat(guard(Briefings.nameless(OWN)).breach(PROMISE)).contains(new Breach.NotAuthorised());
        assertThat(guard(Briefings.nameless(OWN)).breach("We agree to the $20."))
                .containsInstanceOf(Breach.TooExpensive.class);
    }

    @Test
    void shouldTellTheModelOnlyWhatMayBeTold() {
        assertThat(prompt(Briefings.dentist()))
                .contains("may book, reserve", "MAY DISCLOSE: name Alex Morgan; phone number");
        assertThat(prompt(Briefings.nameless(OWN)))
                .contains("CONSTRAINTS: no money may be committed; may inquire\n", "MAY DISCLOSE: email")
                .doesNotContain("may book", "Alex", "Morgan", "phone number");
    }

    private static AuthorityGuard guard(Briefing briefing) {
        return AuthorityGuard.of(briefing.envelope(), Consent.NONE, Offer.NONE);
    }

    private static String prompt(Briefing briefing) {
        Conversation conversation =
                Conversation.requested(Briefings.call(), briefing).now(state -> state.answeredBy(Answerer.HUMAN));
        return new Memory(new TokenBudget(6000))
                .of(conversation).stream().map(ChatMessage::content).collect(Collectors.joining("\n"));
    }
}
