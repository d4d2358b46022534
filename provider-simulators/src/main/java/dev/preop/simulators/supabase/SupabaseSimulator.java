package dev.preop.simulators.supabase;

import dev.preop.simulators.Settings;
import dev.preop.simulators.Simulator;
import dev.preop.simulators.control.FaultRoutes;
import dev.preop.simulators.control.Faults;
import dev.preop.simulators.supabase.auth.AccessTokens;
import dev.preop.simulators.supabase.auth.AuthRoutes;
import dev.preop.simulators.supabase.auth.Discovery;
import dev.preop.simulators.supabase.storage.Blobs;
import dev.preop.simulators.supabase.storage.StorageRoutes;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Clock;
import java.util.Set;

/** Supabase Auth and Storage on {@code SIM_SUPABASE_PORT}. */
public final class SupabaseSimulator implements Simulator {

    private static final long LARGEST_REQUEST = 64L << 20;

    private final String host;
    private final int port;
    private final SupabaseSettings project;
    private final Clock clock;

    /** The project that the environment describes. */
    public SupabaseSimulator(Settings settings, Clock clock) {
        this.host = settings.host();
        this.port = settings.port("SIM_SUPABASE_PORT", 9104);
        this.project = SupabaseSettings.from(settings, port);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "supabase";
    }

    @Override
    public Future<HttpServer> start(Vertx vertx) {
        return vertx.createHttpServer().requestHandler(router(vertx)).listen(port, host);
    }

    private Router router(Vertx vertx) {
        Faults faults = new Faults(Set.of("auth_error", "storage_error"));
        AccessTokens tokens = new AccessTokens(project.issuer(), project.accessTokenLifetime(), clock);
        Blobs blobs = project.storageFolder()
                .<Blobs>map(folder -> new Blobs.InFolder(vertx, folder))
                .orElseGet(Blobs.InMemory::new);
        AuthRoutes auth = new AuthRoutes(project, tokens, faults, clock);
        StorageRoutes storage = new StorageRoutes(tokens, blobs, faults, clock);

        Router router = Router.router(vertx);
        BrowserAccess.mount(router);
        FaultRoutes.mount(router, faults);
        new Discovery(tokens).mount(router);
        auth.mountOpen(router);
        storage.mountOpen(router);
        router.route().handler(new ApiKeys(project));
        router.route().handler(BodyHandler.create(false).setBodyLimit(LARGEST_REQUEST));
        auth.mount(router);
        storage.mount(router);
        return router;
    }
}
