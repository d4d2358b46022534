package dev.preop.task.contact.rest;

import dev.preop.task.contact.Contact;
import dev.preop.task.contact.ContactBook;
import dev.preop.task.contact.ContactChange;
import dev.preop.task.contact.ContactDraft;
import dev.preop.task.idempotency.RequestKeys;
import dev.preop.task.user.SignedIn;
import dev.preop.task.user.User;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /api/contacts}. */
@Path("/api/contacts")
@Authenticated
public class ContactResource {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final SignedIn signedIn;
    private final RequestKeys keys;
    private final ContactBook book;

    public ContactResource(SignedIn signedIn, RequestKeys keys, ContactBook book) {
        this.signedIn = signedIn;
        this.keys = keys;
        this.book = book;
    }

    @GET
    public Uni<ContactPage> list(
            @RestQuery @Nullable @Pattern(regexp = ID) String cursor,
            @RestQuery @DefaultValue("500") @Min(1) @Max(500) int limit) {
        return book.list(signedIn.user(), cursor == null ? null : UUID.fromString(cursor), limit + 1)
                .map(found -> ContactPage.of(found, limit));
    }

    @POST
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ContactResponse.class)))
    public Uni<ContactResponse> create(
            @RestHeader("Idempotency-Key") @Nullable @Size(max = 200) String idempotencyKey,
            @NotNull @Valid ContactDraft draft) {
        User user = signedIn.user();
        return book.add(user, draft, keys.of(user.id(), idempotencyKey, "create contact", draft))
                .map(ContactResponse::new);
    }

    @PATCH
    @Path("{id}")
    public Uni<ContactResponse> change(UUID id, @NotNull @Valid ContactChange change) {
        return book.change(signedIn.user(), id, change).map(ContactResponse::new);
    }

    @DELETE
    @Path("{id}")
    public Uni<Void> remove(UUID id) {
        return book.remove(signedIn.user(), id);
    }

    /** One page of contacts, newest first; the cursor asks for the next one and is absent on the last. */
    public record ContactPage(
            List<Contact> contacts, @Nullable String nextCursor) {

        static ContactPage of(List<Contact> found, int limit) {
            List<Contact> page = found.size() > limit ? found.subList(0, limit) : found;
            return new ContactPage(
                    page, found.size() > limit ? page.getLast().id().toString() : null);
        }
    }

    /** One contact. */
    public record ContactResponse(Contact contact) {}
}
