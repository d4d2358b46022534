package dev.preop.transcript.persistence;

import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.crypto.SealedColumn;
import dev.preop.kit.persistence.upkeep.SealedRows;
import dev.preop.kit.persistence.upkeep.SealedTable;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** What a call is for, sealed in its transcript's row. */
@Singleton
public class SealedGoals implements SealedRows {

    private final SealedColumn goal;

    SealedGoals(PiiCipher cipher) {
        this.goal = new SealedColumn(cipher, "call_transcripts", "goal_sealed");
    }

    @Override
    public SealedTable sealedTable() {
        return SealedTable.of("id", goal);
    }

    public void write(TranscriptEntity transcript, String text) {
        transcript.goalSealed = goal.seal(transcript.id, text);
    }

    /** Absent when the call's request has not arrived. */
    public @Nullable String read(TranscriptEntity transcript) {
        return transcript.goalSealed == null ? null : goal.open(transcript.id, transcript.goalSealed);
    }
}
