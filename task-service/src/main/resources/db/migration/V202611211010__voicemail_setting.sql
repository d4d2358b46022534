-- Whether the assistant may leave a message on an answering machine.
alter table assistant_settings add column leave_voicemail boolean not null default false;
