-- A contact may go while tasks made with it stay: they keep its number.
alter table call_tasks drop constraint fk_call_tasks_contact;
alter table call_tasks add constraint fk_call_tasks_contact foreign key (contact_id, user_id)
    references contacts (id, user_id) on delete set null (contact_id);
create index ix_call_tasks_contact on call_tasks (contact_id) where contact_id is not null;
