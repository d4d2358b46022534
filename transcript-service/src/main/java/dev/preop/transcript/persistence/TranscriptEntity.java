package dev.preop.transcript.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code call_transcripts}. */
@Entity
@Table(name = "call_transcripts")
public class TranscriptEntity {

    @Id
    public UUID id;

    @Column(name = "call_session_id")
    public UUID callSessionId;

    @Column(name = "call_task_id")
    public UUID callTaskId;

    @Column(name = "user_id")
    public UUID userId;

    /** {@code live}, {@code complete} once the call is over, {@code processed} once summarised. */
    public String status;

    @Column(name = "goal_sealed")
    public @Nullable String goalSealed;

    public String language;

    @Column(name = "time_zone")
    public String timeZone;

    @Column(name = "full_transcript")
    public @Nullable String fullTranscript;

    @Column(name = "ai_summary")
    public @Nullable String aiSummary;

    @Column(name = "sentiment_overall")
    public @Nullable String sentimentOverall;

    @Column(name = "goal_achieved")
    public @Nullable Boolean goalAchieved;

    @Column(name = "follow_up_required")
    public @Nullable Boolean followUpRequired;

    @Column(name = "follow_up_tasks")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> followUpTasks = List.of();

    /** When processing is due; absent when nothing is to be done. */
    @Column(name = "process_after")
    public @Nullable Instant processAfter;

    @Column(name = "process_attempts")
    public int processAttempts;

    public @Nullable String traceparent;

    @Version
    public long version;

    @Column(name = "created_at", insertable = false, updatable = false)
    public Instant createdAt;
}
