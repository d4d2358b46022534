package dev.preop.kit.persistence.upkeep;

/** Implemented by the bean that stores rows which are kept for a time only. */
public interface Perishable {

    Expiry expiry();
}
