package dev.preop.task.contact.rest;

import dev.preop.kit.ids.Ids;
import dev.preop.kit.persistence.Database;
import dev.preop.task.contact.Contact;
import dev.preop.task.contact.ContactStore;
import dev.preop.task.idempotency.RequestKey;
import dev.preop.task.idempotency.RequestKeys;
import dev.preop.task.phone.PhoneNumbers;
import dev.preop.task.settings.SettingsStore;
import dev.preop.task.user.SignedIn;
import dev.preop.task.user.User;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** {@code /api/contacts}. */
@Path("/api/contacts")
@Authenticated
public class ContactResource {

    private static final int MAX_LISTED = 500;

    private final SignedIn signedIn;
    private final RequestKeys keys;
    private final Database database;
    private final ContactStore contacts;
    private final SettingsStore settings;
    private final PhoneNumbers phones;
    private final Ids ids;
    private final Clock clock;

    public ContactResource(
            SignedIn signedIn,
            RequestKeys keys,
            Database database,
            ContactStore contacts,
            SettingsStore settings,
            PhoneNumbers phones,
            Ids ids,
            Clock clock) {
        this.signedIn = signedIn;
        this.keys = keys;
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
    public Uni<ContactResponse> create(
            @RestHeader("Idempotency-Key") @Nullable @Size(max = 200) String key, @NotNull @Valid ContactBody body) {
        User user = signedIn.user();
        Optional<RequestKey> request = keys.of(user.id(), key, "create contact", body);
        return database.asUser(user.claims(), session -> keys.find(session, request)
                        .chain(known ->
                                known.isPresent() ? contacts.get(known.get()) : insert(session, user, body, request)))
                .map(ContactResponse::new);
    }

    private Uni<Contact> insert(Mutiny.Session session, User user, ContactBody body, Optional<RequestKey> request) {
        return settings.of(user.id()).chain(own -> {
            String number = phones.read(body.phoneNumber(), own.home(), "phone_number");
            Contact contact = body.contact(ids.next(), user.id(), number, clock.instant());
            return keys.remember(session, request, contact.id())
                    .chain(() -> contacts.insert(contact))
                    .replaceWith(contact);
        });
    }

    /** All contacts, newest first. */
    public record ContactsResponse(List<Contact> contacts) {}

    /** One contact. */
    public record ContactResponse(Contact contact) {}
}
