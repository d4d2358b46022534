package dev.preop.kit.bad.beta.persistence;

import dev.preop.kit.bad.alpha.Clumsy;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A row that knows a feature that knows it. */
@Entity
public class Row {

    @Id
    public UUID id;

    public Class<?> cycle() {
        return Clumsy.class;
    }
}
