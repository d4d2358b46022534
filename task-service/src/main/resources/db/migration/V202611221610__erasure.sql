-- Tasks, calls and approvals are history and stay, until their user wants nothing kept.
grant delete on call_tasks, call_sessions, approvals to task_service;
