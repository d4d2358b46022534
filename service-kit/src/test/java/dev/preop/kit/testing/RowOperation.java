package dev.preop.kit.testing;

/** What one can do to rows. */
public enum RowOperation {
    SELECT,
    INSERT,
    UPDATE,
    DELETE
}
