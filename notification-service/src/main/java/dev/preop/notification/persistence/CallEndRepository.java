package dev.preop.notification.persistence;

import dev.preop.contracts.CallRef;
import dev.preop.notification.CallEnd;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** What is known so far about the end of each call. */
@ApplicationScoped
public class CallEndRepository {

    private static final String MERGE = """
            insert into call_ends as known (call_session_id, user_id, outcome, goal_achieved)
            values (:sessionId, :userId, cast(:outcome as text), cast(:goal as boolean))
            on conflict (call_session_id) do update
                set outcome = coalesce(excluded.outcome, known.outcome),
                    goal_achieved = coalesce(excluded.goal_achieved, known.goal_achieved)
            returning outcome, goal_achieved""";

    /** Adds {@code news} to what is known and answers with all of it; the row stays locked until the commit. */
    public Uni<CallEnd> merge(Mutiny.Session session, CallRef call, CallEnd news) {
        return session.createNativeQuery(MERGE, Object[].class)
                .setParameter("sessionId", call.sessionId())
                .setParameter("userId", call.userId())
                .setParameter("outcome", news.outcome() == null ? null : Words.of(news.outcome()))
                .setParameter("goal", news.goalAchieved())
                .getSingleResult()
                .map(row -> new CallEnd(row[0] == null ? null : Words.outcome((String) row[0]), (Boolean) row[1]));
    }
}
