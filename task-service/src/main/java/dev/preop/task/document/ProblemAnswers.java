package dev.preop.task.document;

import dev.preop.kit.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Whatever an operation answers that is not written down for it is a problem of RFC 9457. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemAnswers implements OASFilter {

    private static final String NAME = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema(NAME, problem());
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .map(Operation::getResponses)
                .forEach(responses -> responses.setDefaultValue(answer()));
    }

    private static APIResponse answer() {
        return OASFactory.createAPIResponse()
                .description("A problem")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(NAME))));
    }

    private static Schema problem() {
        return of(SchemaType.OBJECT)
                .required(List.of("type", "title", "status", "code", "trace_id"))
                .addProperty("type", text().format("uri"))
                .addProperty("title", text())
                .addProperty("status", of(SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("code", text().description("What a client may branch on"))
                .addProperty("trace_id", text())
                .addProperty("errors", of(SchemaType.ARRAY).items(field()));
    }

    private static Schema field() {
        return of(SchemaType.OBJECT)
                .required(List.of("field", "message"))
                .addProperty("field", text())
                .addProperty("message", text());
    }

    private static Schema text() {
        return of(SchemaType.STRING);
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
