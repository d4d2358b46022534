package dev.preop.kit.app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A user's note: the aggregate of the test service. */
@Entity
@Table(name = "notes")
public class Note {

    @Id
    public UUID id;

    public UUID userId;

    public String text;

    @Version
    public long version;

    public static Note of(UUID id, UUID userId, String text) {
        Note note = new Note();
        note.id = id;
        note.userId = userId;
        note.text = text;
        return note;
    }
}
