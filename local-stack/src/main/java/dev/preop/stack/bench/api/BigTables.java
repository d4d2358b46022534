package dev.preop.stack.bench.api;

import java.util.List;

/**
 * The statements that fill the tables. Call {@code n} is that of user {@code n % users}, so that a user's calls lie as far
 * apart as they would after years; what was said on one call lies together. Whatever somebody reads is sealed for its row; the rest holds copies of a seal.
 */
record BigTables(ApiLoad load, Timeline time) {

    /** In which the benchmark keeps what it fills from: users, seals, sentences, and a task that was really planned. */
    static final String SCHEMA = """
            create schema bench;
            create unlogged table bench.users (u int primary key, id uuid not null);
            create unlogged table bench.seals (call int primary key, instruction text, target text, called text);
            create unlogged table bench.sentences (p int primary key, content text, sealed text)""";

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    /**
     * What is searched for in a sentence is told from it by the column's own definition, for nobody; row by row that would
     * take longer than all the rest. Then the column is one like any other, and takes what it would have held.
     */
    static final String LEXEMES = """
            create temporary table spoken (like transcripts.call_transcript_segments including generated);
            insert into spoken (id, call_transcript_id, user_id, speaker, content, content_sealed, timestamp_ms, end_ms,
                                created_at, interrupted)
            select NOBODY, NOBODY, NOBODY, 'human', content, sealed, p, p, now(), false from bench.sentences;
            alter table bench.sentences add column search text;
            update bench.sentences set search = spoken.search::text from spoken where p = timestamp_ms;
            drop table spoken;
            alter table transcripts.call_transcript_segments alter column search drop expression""".replace("NOBODY", "'%s'".formatted(NOBODY));

    static final String MODEL = """
            create unlogged table bench.model as
            select title, ai_plan, authority, risk, phone_index from tasks.call_tasks limit 1""";

    /** Every table that grows with the calls. */
    static final List<String> NAMES = List.of(
            "tasks.call_tasks",
            "tasks.call_sessions",
            "transcripts.call_transcripts",
            "transcripts.call_transcript_segments",
            "transcripts.call_extracted_data");

    private static final int READY_OF = 400;
    private static final int READY = 20;

    /** Whether task {@code n} waits to be called; the calls of all others are over. */
    static boolean isReady(int n) {
        return n % READY_OF < READY;
    }

    /** Fill all tables with the calls from {@code from} until before {@code to}, table by table. */
    List<String> rows(int from, int to) {
        return List.of(tasks(), sessions(), transcripts(), segments(), facts()).stream()
                .map(sql -> sql.replace("$calls", "generate_series(%d, %d) n".formatted(from, to - 1))
                        .replace("$user", "join bench.users u on u.u = n %% %d".formatted(load.users()))
                        .replace("$at", "to_timestamp(%s / 1000.0)".formatted(time.sql()))
                        .replace("$task", Row.TASK.id(time.sql(), "n"))
                        .replace("$session", Row.SESSION.id(time.sql(), "n"))
                        .replace("$transcript", Row.TRANSCRIPT.id(time.sql(), "n"))
                        .replace("$millis", time.sql())
                        .replace("$k", Integer.toString(load.segmentsPerSession())))
                .toList();
    }

    private static String tasks() {
        return """
                insert into tasks.call_tasks (id, user_id, title, raw_instruction, status, priority,
                    target_phone_number, phone_index, ai_plan, authority, risk, version, created_at, updated_at)
                select $task, u.id, m.title, coalesce(own.instruction, any_seal.instruction),
                       case when n %% %d < %d then 'ready_to_call' when n %% 3 = 0 then 'failed' else 'completed' end,
                       case n %% 4 when 0 then 'high' else 'normal' end,
                       coalesce(own.target, any_seal.target), m.phone_index || n %% 5000,
                       m.ai_plan, m.authority, m.risk, 1, $at, $at
                from $calls $user cross join bench.model m
                left join bench.seals own on own.call = n
                cross join (select instruction, target from bench.seals limit 1) any_seal""".formatted(READY_OF, READY);
    }

    private static String sessions() {
        return """
                insert into tasks.call_sessions (id, call_task_id, user_id, operator_id, direction, provider_call_sid,
                    status, dialling, phone_number_called, phone_index, answered_by, started_at, ended_at,
                    duration_seconds, failure_reason, retry_count, version, created_at)
                select $session, $task, u.id, u.id, 'outbound', 'CA' || md5(n::text),
                       case when n % 3 = 0 then 'failed' else 'completed' end, 'placed',
                       coalesce(own.called, any_seal.called), m.phone_index || n % 5000,
                       'human', $at, $at + interval '40 s', 40, case when n % 3 = 0 then 'callee_hung_up' end, 0, 5, $at
                from $calls $user cross join bench.model m
                left join bench.seals own on own.call = n
                cross join (select called from bench.seals limit 1) any_seal""";
    }

    private static String transcripts() {
        return """
                insert into transcripts.call_transcripts (id, call_session_id, call_task_id, user_id, status,
                    goal_sealed, full_transcript, ai_summary, sentiment_overall, goal_achieved, follow_up_required,
                    version, created_at)
                select $transcript, $session, $task, u.id, 'processed', s.sealed, repeat(s.content || E'\\n', $k),
                       s.content, 'neutral', n % 3 <> 0, false, $k + 3, $at
                from $calls $user join bench.sentences s on s.p = n % (select count(*) from bench.sentences)""";
    }

    private static String segments() {
        return """
                insert into transcripts.call_transcript_segments (id, call_transcript_id, user_id, speaker, content,
                    content_sealed, timestamp_ms, end_ms, confidence, interrupted, created_at, search)
                select $segment, $transcript, u.id, case k % 2 when 0 then 'assistant' else 'human' end,
                       s.content, s.sealed, k * 4000, k * 4000 + 3000, 0.9, false, $at + k * interval '4 s',
                       replace(replace(s.search, '$nobody', u.id::text),
                           '''00000000:', '''' || right(u.id::text, 8) || ':')::tsvector
                from $calls $user cross join generate_series(0, $k - 1) k
                join bench.sentences s
                    on s.p = (n::bigint * $k + k) * 7919 % (select count(*) from bench.sentences)
                order by n, k""".replace("$segment", Row.SEGMENT.id("$millis", "n::bigint * $k + k"))
                .replace("$nobody", NOBODY);
    }

    private static String facts() {
        return """
                insert into transcripts.call_extracted_data (id, call_transcript_id, call_session_id, user_id, data_type,
                    extracted_value, confidence, verdict, segment_id, quote, created_at)
                select $fact, $transcript, $session, u.id, 'price', '{"amount": 75, "currency": "USD"}', 0.9,
                       'confirmed', $segment, '75 dollars', $at
                from $calls $user""".replace("$fact", Row.FACT.id("$millis", "n"))
                .replace("$segment", Row.SEGMENT.id("$millis", "n::bigint * $k"));
    }
}
