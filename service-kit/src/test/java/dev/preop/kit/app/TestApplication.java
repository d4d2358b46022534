package dev.preop.kit.app;

import dev.preop.kit.testing.InfraResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** Gives every Quarkus test of the kit its infrastructure; the test service plays the task service. */
@QuarkusTestResource(value = InfraResource.class, initArgs = @ResourceArg(name = "role", value = "task_service"))
public final class TestApplication {

    private TestApplication() {}
}
