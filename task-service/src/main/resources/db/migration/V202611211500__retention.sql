-- What is deleted by age is found by age. Events come in order of time, so a few blocks' ranges tell enough.
create index ix_outbox_created on outbox using brin (created_at);
create index ix_inbox_received on inbox using brin (received_at);
