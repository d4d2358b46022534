-- Ids are ordered by time: the list goes on after the id with which the page before ended.
create index ix_notifications_page on notifications (user_id, id desc);
drop index ix_notifications_user;
