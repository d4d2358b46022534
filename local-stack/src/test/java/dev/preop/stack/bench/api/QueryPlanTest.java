package dev.preop.stack.bench.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class QueryPlanTest {

    private static final String LOG = """
            2026-11-21 13:40:27.241 UTC [13105] LOG:  duration: 0.254 ms  plan:
            \tQuery Text: select * from call_tasks where status = 'x'
            \t  order by id
            \tLimit  (cost=0.55..47.30 rows=21 width=1167) (actual time=0.166..0.254 rows=21 loops=1)
            \t  ->  Parallel Seq Scan on call_tasks  (cost=0.29..2226.52 rows=1000 width=1167)
            2026-11-21 13:40:27.651 UTC [13099] FATAL:  terminating connection due to administrator command
            2026-11-21 13:40:28.241 UTC [13105] LOG:  duration: 0.254 ms  plan:
            \tQuery Text: select 1 from approvals
            \tIndex Scan using pk on approvals  (cost=0.55..47.30 rows=21 width=4)
            """;

    @Test
    void areReadFromTheLogOfPostgresql() {
        var plans = QueryPlan.in(LOG.lines().toList());

        assertThat(plans).hasSize(2);
        assertThat(plans.getFirst().statement()).isEqualTo("select * from call_tasks where status = 'x' order by id");
        assertThat(plans.getFirst().lines()).hasSize(2).first().asString().startsWith("Limit");
    }

    @Test
    void nameTheTablesThatAreReadFromEndToEnd() {
        var plans = QueryPlan.in(LOG.lines().toList());

        assertThat(plans.getFirst().sequentialScans()).containsExactly("call_tasks");
        assertThat(plans.getLast().sequentialScans()).isEmpty();
    }

    @Test
    void tellWhichTablesTheyRead() {
        var plans = QueryPlan.in(LOG.lines().toList());

        assertThat(plans).filteredOn(plan -> plan.reads(Set.of("call_tasks"))).hasSize(1);
    }
}
