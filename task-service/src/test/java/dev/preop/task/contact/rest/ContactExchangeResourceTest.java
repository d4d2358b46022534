package dev.preop.task.contact.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestUser;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import dev.preop.task.testing.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class ContactExchangeResourceTest {

    private static final String FILE = """
            name,company_name,phone_number,email,notes
            Dr. Molar,Molar Dental,555-0110,,mornings
            Kim Vale,,+1 415 555 0111,kim@vale.test,
            Kim V. Vale,Vale Ltd,415-555-0111,,
            Nobody,,,,
            """;

    private final TestUser user = People.somebody();

    @Test
    void shouldAddMergeAndLeaveAlone() {
        Operator.as(user)
                .body(Map.of("name", "Front desk", "phone_number", "+14155550110", "email", "desk@molar.test"))
                .post("/api/contacts")
                .then()
                .statusCode(201);

        send("text/csv", FILE)
                .statusCode(200)
                .body("success", is(true))
                .body("imported.added", is(1))
                .body("imported.merged", is(1))
                .body("imported.unchanged", is(0))
                .body("imported.without_number", contains(5));

        book().body("contacts.name", containsInAnyOrder("Dr. Molar", "Kim V. Vale"))
                .body("contacts.find { it.name == 'Dr. Molar' }.email", is("desk@molar.test"))
                .body("contacts.find { it.name == 'Dr. Molar' }.phone_number", is("+14155550110"))
                .body("contacts.find { it.name == 'Kim V. Vale' }.email", is("kim@vale.test"))
                .body("contacts.find { it.name == 'Kim V. Vale' }.company_name", is("Vale Ltd"));
        send("text/csv", FILE)
                .body("imported.added", is(0))
                .body("imported.merged", is(0))
                .body("imported.unchanged", is(2));
        Operator.as(user).get("/api/audit-log").then().body("entries.action", hasItem("contacts_imported"));
    }

    @ParameterizedTest
    @CsvSource({"csv,text/csv", "vcard,text/vcard"})
    void shouldGiveABookThatAnotherUserCanTake(String format, String type) {
        send("text/csv", FILE).statusCode(200);
        byte[] file = Operator.as(user)
                .get("/api/contacts/export?format=" + format)
                .then()
                .statusCode(200)
                .contentType(type)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"contacts." + (format.equals("csv") ? "csv" : "vcf") + "\"")
                .extract()
                .asByteArray();

        TestUser another = People.somebody();
        given().header("Authorization", another.bearer())
                .contentType(type)
                .body(file)
                .post("/api/contacts/import")
                .then()
                .statusCode(200)
                .body("imported.added", is(2));
        Operator.as(another)
                .get("/api/contacts")
                .then()
                .body("contacts.phone_number", containsInAnyOrder("+14155550110", "+14155550111"));
    }

    @Test
    void shouldNameEachLineWithAMistakeAndChangeNothing() {
        send("text/csv", "name,phone_number,email\nKim,+1 415 555 0112,\nPat,12,\n\nLee,+1 415 555 0113,no mail\n")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is("validation_failed"))
                .body("errors.field", contains("line 3, phone_number", "line 5, email"));
        send("text/csv", "name,phone_number\n\"Kim").statusCode(400).body("errors.field", contains("line 2"));
        send("text/vcard", "nothing").statusCode(400).body("errors.field", contains("line 1"));
        send("text/csv", "name,phone_number\nKi\u0000m,+14155550112\n").statusCode(400);

        book().body("contacts", empty());
    }

    @Test
    void shouldRefuseFilesThatAreTooLargeOrOfAnotherKind() {
        String many = IntStream.rangeClosed(0, 1_000)
                .mapToObj(i -> "P," + number(i))
                .collect(Collectors.joining("\n", "name,phone_number\n", "\n"));
        send("text/csv", many).statusCode(413).body("code", is("payload_too_large"));
        send("application/json", "{}").statusCode(415).body("code", is("unsupported_media_type"));
        given().header("Authorization", user.bearer())
                .contentType("text/csv")
                .body("name,phone_number\nJos\u00e9,+14155550112\n".getBytes(StandardCharsets.ISO_8859_1))
                .post("/api/contacts/import")
                .then()
                .statusCode(400)
                .body("code", is("malformed_request"));
        Operator.as(user).get("/api/contacts/export?format=pdf").then().statusCode(400);

        book().body("contacts", empty());
    }

    @Test
    void shouldTakeAThousandContactsInOneFile() {
        String file = IntStream.range(0, 1_000)
                .mapToObj(i -> "Person " + i + "," + number(i))
                .collect(Collectors.joining("\n", "\uFEFFname,phone_number\n", "\n"));

        send("text/csv", file).statusCode(200).body("imported.added", is(1_000));

        String cursor = book().body("contacts.size()", is(500)).extract().path("next_cursor");
        int rest = Operator.as(user)
                .get("/api/contacts?cursor=" + cursor)
                .then()
                .extract()
                .path("contacts.size()");
        assertThat(rest).isEqualTo(500);
    }

    /** The hundred numbers of each area code that are given to nobody. */
    private static String number(int index) {
        return "+1%03d55501%02d".formatted(416 + index / 100, index % 100);
    }

    private ValidatableResponse send(String type, String file) {
        return given().header("Authorization", user.bearer())
                .contentType(type)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/contacts/import")
                .then();
    }

    private ValidatableResponse book() {
        return Operator.as(user).get("/api/contacts").then().statusCode(200);
    }
}
