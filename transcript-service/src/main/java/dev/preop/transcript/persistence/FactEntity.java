package dev.preop.transcript.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** A row of {@code call_extracted_data}; {@code extractedValue} is a JSON object, {@code quote} is redacted. */
@Entity
@Table(name = "call_extracted_data")
public class FactEntity {

    @Id
    public UUID id;

    @Column(name = "call_transcript_id")
    public UUID callTranscriptId;

    @Column(name = "call_session_id")
    public UUID callSessionId;

    @Column(name = "user_id")
    public UUID userId;

    @Column(name = "data_type")
    public String dataType;

    @Column(name = "extracted_value")
    @ColumnTransformer(read = "cast(extracted_value as text)", write = "cast(cast(? as text) as jsonb)")
    public String extractedValue;

    public double confidence;

    public String verdict;

    @Column(name = "segment_id")
    public UUID segmentId;

    public String quote;
}
