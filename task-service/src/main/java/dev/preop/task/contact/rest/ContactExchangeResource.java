package dev.preop.task.contact.rest;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.contact.exchange.ContactExchange;
import dev.preop.task.contact.exchange.ContactFormat;
import dev.preop.task.contact.exchange.Imported;
import dev.preop.task.user.SignedIn;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/contacts/import} and {@code /api/contacts/export}: CSV and vCard. */
@Path("/api/contacts")
@Authenticated
public class ContactExchangeResource {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SignedIn signedIn;
    private final ContactExchange exchange;

    public ContactExchangeResource(SignedIn signedIn, ContactExchange exchange) {
        this.signedIn = signedIn;
        this.exchange = exchange;
    }

    @GET
    @Path("export")
    @Produces({"text/csv", "text/vcard"})
    public Uni<RestResponse<String>> export(
            @RestQuery @DefaultValue("csv") @Pattern(regexp = "csv|vcard") String format) {
        ContactFormat wanted = format.equals("csv") ? ContactFormat.CSV : ContactFormat.VCARD;
        return exchange.export(signedIn.user(), wanted).map(file -> RestResponse.ResponseBuilder.ok(file)
                .header(HttpHeaders.CONTENT_TYPE, wanted.mediaType() + ";charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"contacts." + wanted.extension() + "\"")
                .build());
    }

    /** A number that the book has is not added again; a file with a mistake changes nothing. */
    @POST
    @Path("import")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<ImportedResponse> importCsv(byte @NotNull [] file) {
        return take(ContactFormat.CSV, file);
    }

    /** As for CSV. */
    @POST
    @Path("import")
    @Consumes({"text/vcard", "text/x-vcard", "text/directory"})
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<ImportedResponse> importCards(byte @NotNull [] file) {
        return take(ContactFormat.VCARD, file);
    }

    private Uni<ImportedResponse> take(ContactFormat format, byte[] file) {
        return exchange.take(signedIn.user(), format, text(file)).map(done -> new ImportedResponse(true, done));
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new ProblemException(ErrorCode.MALFORMED_REQUEST, "The file is not text in UTF-8.", e);
        }
    }

    /** What came of an import. */
    public record ImportedResponse(boolean success, Imported imported) {}
}
