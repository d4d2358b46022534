package dev.preop.transcript.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code call_transcript_segments}: {@code content} is redacted, {@code contentSealed} holds the raw words. */
@Entity
@Table(name = "call_transcript_segments")
public class SegmentEntity {

    @Id
    public UUID id;

    @Column(name = "call_transcript_id")
    public UUID callTranscriptId;

    @Column(name = "user_id")
    public UUID userId;

    public String speaker;

    public String content;

    @Column(name = "content_sealed")
    public String contentSealed;

    @Column(name = "timestamp_ms")
    public long timestampMs;

    @Column(name = "end_ms")
    public long endMs;

    public @Nullable Double confidence;

    /** How it sounds; absent until the call is over, and for our own words. */
    public @Nullable String sentiment;

    public boolean interrupted;
}
