-- What the user themselves decided about a call's limits, item by item; authority holds what applies with it. Absent while
-- they have changed nothing.
alter table call_tasks add column authority_override json;
