-- What figures are made of beside the calls themselves: how each turn's time was spent, and what came of each call.
create table turn_latencies (
    call_session_id uuid   not null,
    user_id         uuid   not null,
    turn_id         uuid   not null,
    endpointing_ms  bigint not null,
    stt_ms          bigint not null,
    llm_ms          bigint not null,
    tts_ms          bigint not null,
    playout_ms      bigint not null,
    total_ms        bigint not null,
    confirmed_ms    bigint,
    primary key (call_session_id, turn_id),
    constraint fk_turn_latencies_session foreign key (call_session_id, user_id)
        references call_sessions (id, user_id) on delete cascade
);

create table call_results (
    call_session_id uuid        primary key,
    user_id         uuid        not null,
    goal_achieved   boolean     not null,
    sentiment       text        not null,
    processed_at    timestamptz not null,
    constraint fk_call_results_session foreign key (call_session_id, user_id)
        references call_sessions (id, user_id) on delete cascade
);

-- the calls of everybody in some time; those of one user have an index already
create index ix_call_sessions_created on call_sessions (created_at);

alter table turn_latencies enable row level security;
alter table turn_latencies force row level security;
create policy own_turn_latencies_seen on turn_latencies for select to authenticated
    using ((select auth.uid()) = user_id);
create policy service_turn_latencies on turn_latencies for all to task_service using (true) with check (true);
grant select on turn_latencies to authenticated;
grant select, insert, update, delete on turn_latencies to task_service;

alter table call_results enable row level security;
alter table call_results force row level security;
create policy own_call_results_seen on call_results for select to authenticated using ((select auth.uid()) = user_id);
create policy service_call_results on call_results for all to task_service using (true) with check (true);
grant select on call_results to authenticated;
grant select, insert, update, delete on call_results to task_service;
