-- What a call has come to besides its turns: who answered, what the user consented to, notes. Sealed like the briefing.
alter table conversations add column state text;

-- A turn may wait for the user's decision.
alter table conversation_turns drop constraint conversation_turns_status_check;
alter table conversation_turns add constraint conversation_turns_status_check
    check (status in ('open', 'waiting', 'answered', 'cancelled'));
