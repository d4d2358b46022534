package dev.preop.transcript.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.crypto.SealedColumn;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.persistence.upkeep.SealedRows;
import dev.preop.kit.persistence.upkeep.SealedTable;
import dev.preop.transcript.Fact;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Extracted facts. A value that holds personal data, as a name does, is stored sealed; every quote is redacted. */
@ApplicationScoped
public class FactRepository implements PanacheRepositoryBase<FactEntity, UUID>, SealedRows {

    private static final String SEALED = "sealed";
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final Ids ids;
    private final ObjectMapper json;
    private final SealedColumn sealedValue;

    FactRepository(Ids ids, ObjectMapper json, PiiCipher cipher) {
        this.ids = ids;
        this.json = json;
        this.sealedValue = new SealedColumn(cipher, "call_extracted_data", "extracted_value");
    }

    @Override
    public SealedTable sealedTable() {
        return SealedTable.ofJson("id", sealedValue, SEALED);
    }

    /** Replaces all facts of a transcript: processing it again leaves no old ones behind. */
    public Uni<Void> replace(TranscriptEntity transcript, List<Fact> facts) {
        List<FactEntity> rows =
                facts.stream().map(fact -> row(transcript, fact)).toList();
        return delete("callTranscriptId", transcript.id)
                .chain(() -> rows.isEmpty() ? Uni.createFrom().voidItem() : persist(rows));
    }

    /** The value in clear, for its owner. */
    public Map<String, Object> openedValue(UUID id, String extracted) {
        try {
            Map<String, Object> value = json.readValue(extracted, OBJECT);
            return value.get(SEALED) instanceof String sealed
                    ? json.readValue(sealedValue.open(id, sealed), OBJECT)
                    : value;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored value of fact " + id + " is not a JSON object", e);
        }
    }

    private FactEntity row(TranscriptEntity transcript, Fact fact) {
        FactEntity row = new FactEntity();
        row.id = ids.next();
        row.callTranscriptId = transcript.id;
        row.callSessionId = transcript.callSessionId;
        row.userId = transcript.userId;
        row.dataType = fact.type().name().toLowerCase(Locale.ROOT);
        row.extractedValue = stored(row.id, fact);
        row.confidence = fact.confidence();
        row.verdict = fact.verdict().name().toLowerCase(Locale.ROOT);
        row.segmentId = fact.segmentId();
        row.quote = fact.shownQuote();
        return row;
    }

    private String stored(UUID rowId, Fact fact) {
        try {
            String value = json.writeValueAsString(fact.value());
            return fact.isPersonal() ? json.writeValueAsString(Map.of(SEALED, sealedValue.seal(rowId, value))) : value;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fact's value must always serialise", e);
        }
    }
}
