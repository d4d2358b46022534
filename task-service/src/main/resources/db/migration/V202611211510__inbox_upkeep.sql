-- old rows are locked before they are deleted, which needs the right to update
grant update on inbox to task_service;
