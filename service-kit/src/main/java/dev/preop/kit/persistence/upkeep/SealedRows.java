package dev.preop.kit.persistence.upkeep;

/** Implemented by the bean that seals columns of a table. */
public interface SealedRows {

    SealedTable sealedTable();
}
