create table letters (
  id uuid primary key,
  body text,
  postscript text,
  stamp jsonb,
  answered boolean not null default true,
  written_at timestamptz not null default now()
);
alter table letters enable row level security;
alter table letters force row level security;
create policy letters_service on letters for all to task_service using (true) with check (true);
grant select, insert, update, delete on letters to task_service;
