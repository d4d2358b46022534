package dev.preop.conversation.conversation;

import dev.preop.contracts.HangUpReason;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One turn: what the callee said and what the agent answered. The opening is turn 0; there the callee's words come
 * before the agent's first and are not answered on their own.
 *
 * @param id the turn id that replies carry
 * @param hangUp why the agent ended the call in this turn, if it did
 */
public record Exchange(
        UUID id,
        int turn,
        List<Utterance> utterances,
        List<Sentence> sentences,
        ExchangeStatus status,
        @Nullable HangUpReason hangUp) {

    public Exchange {
        utterances = List.copyOf(utterances);
        sentences = List.copyOf(sentences);
    }

    /** A turn in which nothing was said yet. */
    public static Exchange open(UUID id, int turn) {
        return new Exchange(id, turn, List.of(), List.of(), ExchangeStatus.OPEN, null);
    }

    /** The position of the next sentence. */
    public int nextIndex() {
        return sentences.stream().mapToInt(Sentence::index).max().orElse(-1) + 1;
    }

    /** The same without what the agent said. */
    public Exchange unspoken() {
        return new Exchange(id, turn, utterances, List.of(), status, hangUp);
    }

    boolean holds(UUID utteranceId) {
        return utterances.stream().anyMatch(utterance -> utterance.id().equals(utteranceId));
    }

    Exchange hearing(Utterance utterance) {
        if (holds(utterance.id())) {
            return this;
        }
        List<Utterance> all = new ArrayList<>(utterances);
        all.add(utterance);
        return new Exchange(id, turn, all, sentences, status, hangUp);
    }

    Exchange saying(int index, String text) {
        if (sentences.stream().anyMatch(sentence -> sentence.index() == index)) {
            return this;
        }
        List<Sentence> all = new ArrayList<>(sentences);
        all.add(Sentence.generated(index, text));
        return new Exchange(id, turn, utterances, all, status, hangUp);
    }

    Exchange hangingUp(HangUpReason reason) {
        return new Exchange(id, turn, utterances, sentences, status, reason);
    }

    Exchange spoken(int index, String heard, boolean interrupted) {
        List<Sentence> all = sentences.stream()
                .map(sentence -> sentence.index() == index ? sentence.heardAs(heard, interrupted) : sentence)
                .toList();
        return new Exchange(id, turn, utterances, all, status, hangUp);
    }

    Exchange as(ExchangeStatus next) {
        return new Exchange(id, turn, utterances, sentences, next, hangUp);
    }
}
