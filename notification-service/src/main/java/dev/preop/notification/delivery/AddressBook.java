package dev.preop.notification.delivery;

import dev.preop.kit.persistence.Database;
import dev.preop.notification.preference.PreferenceService;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Where users are found by mail and by telephone, as it is when a parcel is brought. */
@ApplicationScoped
public class AddressBook {

    private final Database database;
    private final PreferenceService preferences;

    AddressBook(Database database, PreferenceService preferences) {
        this.database = database;
        this.preferences = preferences;
    }

    /** Has {@code courier} bring the parcel to its address, if there is one still. */
    public Uni<Receipt> bring(Parcel parcel, Function<String, Uni<Receipt>> courier) {
        return database.asService(session -> preferences.of(session, parcel.userId()))
                .map(found -> found.address(parcel.channel()))
                .chain(address ->
                        address.map(courier).orElseGet(() -> Uni.createFrom().item(new Receipt.Refused("no_address"))));
    }
}
