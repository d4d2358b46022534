package dev.preop.speech.journal;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.preop.speech.turn.Order;
import dev.preop.speech.turn.Past;
import dev.preop.speech.turn.Reply;
import dev.preop.speech.turn.TurnEvent;

/**
 * Journal lines as JSON. The variants of sealed types are named by their simple names, so a new one needs nothing here;
 * what an older journal does not have is taken as absent.
 */
final class JournalFormat {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Variant {}

    private static final ObjectMapper MAPPER = mapper();

    private JournalFormat() {}

    static String write(JournalEntry entry) {
        try {
            return MAPPER.writerFor(JournalEntry.class).writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a journal line cannot be written", e);
        }
    }

    /** @throws BrokenJournalException when {@code line} is no journal line */
    static JournalEntry read(String line) {
        try {
            return MAPPER.readValue(line, JournalEntry.class);
        } catch (JsonProcessingException e) {
            throw new BrokenJournalException("a line is no journal entry: " + e.getOriginalMessage());
        }
    }

    private static ObjectMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        for (Class<?> family :
                new Class<?>[] {JournalEntry.class, TurnEvent.class, Reply.class, Order.class, Past.Told.class}) {
            mapper.addMixIn(family, Variant.class);
            for (Class<?> variant : family.getPermittedSubclasses()) {
                mapper.registerSubtypes(new NamedType(variant, variant.getSimpleName()));
            }
        }
        return mapper;
    }
}
