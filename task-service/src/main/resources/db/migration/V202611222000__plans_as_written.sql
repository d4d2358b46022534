-- Nobody looks into these in the database, and they are shown as they were written: as json they are handed out as they
-- lie there. To write jsonb as text was most of the work of a page of tasks.
alter table call_tasks
    alter column ai_plan type json using ai_plan::json,
    alter column authority type json using authority::json,
    alter column risk type json using risk::json;
