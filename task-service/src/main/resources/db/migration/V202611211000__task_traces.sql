-- The trace in which a task was planned: its calls, perhaps days later, go on in it.
alter table call_tasks add column trace_parent text;
