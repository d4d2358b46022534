#!/bin/sh
# Run once by the PostgreSQL image: makes the fresh database look like a Supabase project with our roles and schemas.
set -eu
for script in /supabase/*.sql; do
  fill=$(env | sed -n 's/^\([a-z_]*_password\)=\(.*\)$/s|${\1}|\2|g/p')
  sed "$fill" "$script" | psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB"
done
