package dev.preop.task.contact.rest;

import dev.preop.kit.ids.Ids;
import dev.preop.kit.persistence.Database;
import dev.preop.task.contact.Contact;
import dev.preop.task.contact.ContactStore;
import dev.preop.task.phone.PhoneNumbers;
import dev.preop.task.settings.SettingsStore;
import dev.preop.task.user.SignedIn;
import dev.preop.task.user.User;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;

/** {@code /api/contacts}. */
@Path("/api/contacts")
@Authenticated
public class ContactResource {

    private static final int MAX_LISTED = 500;

    private final SignedIn signedIn;
    private final Database database;
    private final ContactStore contacts;
    private final SettingsStore settings;
    private final PhoneNumbers phones;
    private final Ids ids;
    private final Clock clock;

    public ContactResource(
            SignedIn signedIn,
            Database database,
            ContactStore contacts,
            SettingsStore settings,
            PhoneNumbers phones,
            Ids ids,
            Clock clock) {
        this.signedIn = signedIn;
        this.database = database;
        this.contacts = contacts;
        this.settings = settings;
        this.phones = phones;
        this.ids = ids;
        this.clock = clock;
    }

    @GET
    public Uni<ContactsResponse> list() {
        return database.asUser(signedIn.user().claims(), session -> contacts.list(MAX_LISTED))
                .map(ContactsResponse::new);
    }

    @POST
    @ResponseStatus(201)
    public Uni<ContactResponse> create(@NotNull @Valid ContactBody body) {
        User user = signedIn.user();
        return database.asUser(user.claims(), session -> settings.of(user.id()).chain(own -> {
            String number = phones.read(body.phoneNumber(), own.home(), "phone_number");
            Contact contact = body.contact(ids.next(), user.id(), number, clock.instant());
            return contacts.insert(contact).replaceWith(new ContactResponse(contact));
        }));
    }

    /** All contacts, newest first. */
    public record ContactsResponse(List<Contact> contacts) {}

    /** One contact. */
    public record ContactResponse(Contact contact) {}
}
