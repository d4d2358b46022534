package dev.preop.speech.session;

import dev.preop.contracts.CallRef;
import dev.preop.contracts.TurnLatency;
import dev.preop.speech.turn.Overheard;
import dev.preop.speech.turn.TurnEffect;
import org.jspecify.annotations.Nullable;

/** Where the call tells what was said on it, in order. */
public interface SpokenRecord {

    void anticipated(CallRef call, @Nullable String traceParent, TurnEffect.Anticipate words);

    /** What the callee is saying; lost without harm. */
    void overheard(CallRef call, @Nullable String traceParent, Overheard words);

    void utterance(CallRef call, @Nullable String traceParent, TurnEffect.PublishUtterance utterance);

    void spoken(
            CallRef call, @Nullable String traceParent, TurnEffect.PublishSpoken spoken, @Nullable TurnLatency latency);
}
