package dev.preop.stack.cli;

import dev.preop.stack.site.ConsoleSite;
import dev.preop.stack.suite.Home;
import dev.preop.stack.suite.Port;
import dev.preop.stack.suite.Suite;
import java.net.URI;
import java.util.Optional;

/** The operator console beside a suite that stays up; without one that was built, nothing. */
record OpenConsole(Optional<ConsoleSite> site, URI address) implements AutoCloseable {

    static final String NAME = "operator-console";

    static OpenConsole of(Home home, Suite suite) {
        var address = suite.ports().http(Port.OPERATOR_CONSOLE);
        var site = home.console()
                .map(built -> ConsoleSite.start(
                        address.getPort(),
                        built,
                        suite.ports().http(Port.TASK_SERVICE),
                        URI.create(suite.providers().supabaseUrl(suite.ports())),
                        suite.providers().publishableKey()));
        return new OpenConsole(site, address);
    }

    /** What the table of addresses says. */
    String title() {
        return site.isPresent() ? address.toString() : "not built: that needs Node and npm";
    }

    @Override
    public void close() {
        site.ifPresent(ConsoleSite::close);
    }
}
