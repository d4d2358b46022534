-- How many tasks of a user are open is asked whenever one is made.
create index ix_call_tasks_open on call_tasks (user_id)
    where status in ('pending', 'preparing', 'waiting_for_user', 'ready_to_call', 'in_progress');
