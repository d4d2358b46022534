package dev.preop.kit.bad.alpha.rest;

import dev.preop.kit.bad.beta.persistence.Row;

/** Shows a row as it lies in the table. */
public class ClumsyEdge {

    public Row row() {
        return new Row();
    }
}
