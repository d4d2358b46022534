package dev.preop.task.analytics.persistence;

/** The one statement that counts, and answers with all figures as JSON. */
final class CountSql {

    private static final String CALLS = """
            with calls as (
                select s.id, s.call_task_id, s.user_id, s.phone_index, s.created_at, r.goal_achieved, r.sentiment,
                       coalesce(s.duration_seconds, 0) as seconds,
                       case s.status when 'completed' then 'completed' when 'cancelled' then 'cancelled'
                           when 'failed' then coalesce(s.failure_reason, 'failed') else 'in_progress' end as outcome,
                       s.status = 'failed' as failed,
                       ceil(coalesce(s.duration_seconds, 0) / 60.0) * cast(:telephony as numeric) as telephony,
                       coalesce(s.duration_seconds, 0) / 60.0 * cast(:speech as numeric) as speech
                from call_sessions s left join call_results r on r.call_session_id = s.id
                where s.created_at >= :from and s.created_at < :until)
            """;

    private static final String OUTCOMES = """
            select coalesce(jsonb_object_agg(outcome, n), '{}')
            from (select outcome, count(*) as n from calls group by outcome) as counted\
            """;

    private static final String GOALS = """
            select round(avg(case when goal_achieved then 1 else 0 end), 4) from calls where goal_achieved is not null\
            """;

    private static final String SENTIMENT = """
            select coalesce(jsonb_object_agg(sentiment, n), '{}')
            from (select sentiment, count(*) as n from calls where sentiment is not null group by sentiment) as counted\
            """;

    private static final String DURATIONS = """
            select jsonb_build_object('total', coalesce(sum(seconds), 0), 'average', round(avg(seconds), 1),
                'p50', percentile_cont(0.5) within group (order by seconds),
                'p95', percentile_cont(0.95) within group (order by seconds))
            from calls where seconds > 0\
            """;

    private static final String LATENCY = """
            select coalesce(jsonb_object_agg(stage, jsonb_build_object('p50', p[1], 'p95', p[2], 'p99', p[3])), '{}')
            from (select stage, percentile_cont(array[0.5, 0.95, 0.99]) within group (order by ms) as p
                  from calls join turn_latencies as t on t.call_session_id = calls.id,
                       lateral (values ('endpointing', endpointing_ms), ('stt', stt_ms), ('llm', llm_ms), ('tts', tts_ms),
                                       ('playout', playout_ms), ('total', total_ms), ('confirmed', confirmed_ms))
                           as stages (stage, ms)
                  where ms is not null group by stage) as counted\
            """;

    private static final String COST = """
            select jsonb_build_object('currency', cast(:currency as text),
                'total', round(coalesce(sum(telephony + speech), 0), 4),
                'by_provider', jsonb_build_object('twilio', round(coalesce(sum(telephony), 0), 4),
                                                  'elevenlabs', round(coalesce(sum(speech), 0), 4)),
                'by_task', (select coalesce(jsonb_agg(jsonb_build_object(
                                'call_task_id', call_task_id, 'calls', n, 'cost', round(cost, 4))), '[]')
                            from (select call_task_id, count(*) as n, sum(telephony + speech) as cost from calls
                                  group by call_task_id order by cost desc, call_task_id limit 10) as dearest))
            from calls\
            """;

    private static final String FAILURES = """
            select coalesce(jsonb_agg(jsonb_build_object('reason', outcome, 'calls', n)), '[]')
            from (select outcome, count(*) as n from calls where failed
                  group by outcome order by n desc, outcome limit 10) as commonest\
            """;

    private static final String DAYS = """
            select coalesce(jsonb_agg(jsonb_build_object('day', day, 'calls', n, 'completed', completed,
                                                         'goal_achieved', achieved, 'duration_seconds', seconds,
                                                         'cost', round(cost, 4))), '[]')
            from (select cast(created_at at time zone cast(:zone as text) as date) as day, count(*) as n,
                         count(*) filter (where outcome = 'completed') as completed,
                         count(*) filter (where goal_achieved) as achieved, sum(seconds) as seconds,
                         sum(telephony + speech) as cost
                  from calls group by day order by day) as days\
            """;

    private static final String CONTACTS = """
            select coalesce(jsonb_agg(jsonb_build_object('contact_id', id, 'calls', n, 'goal_achieved', achieved,
                                                         'last_call_at', last, 'cost', round(cost, 4))), '[]')
            from (select c.id, count(*) as n, count(*) filter (where goal_achieved) as achieved,
                         max(calls.created_at) as last, sum(telephony + speech) as cost
                  from calls join contacts as c on c.user_id = calls.user_id and c.phone_index = calls.phone_index
                  group by c.id order by n desc, c.id limit 10) as called\
            """;

    static final String COUNT = CALLS
            + "select cast(jsonb_build_object('calls', (select count(*) from calls), 'outcomes', (" + OUTCOMES
            + "), 'goal_achieved_rate', (" + GOALS + "), 'sentiment', (" + SENTIMENT + "), 'duration_seconds', ("
            + DURATIONS + "), 'latency_ms', (" + LATENCY + "), 'cost', (" + COST + "), 'failures', (" + FAILURES
            + "), 'per_day', (" + DAYS + "), 'per_contact', (" + CONTACTS + ")) as text)";

    private CountSql() {}
}
