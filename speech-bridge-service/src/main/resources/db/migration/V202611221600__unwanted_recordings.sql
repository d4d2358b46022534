-- Recordings whose user wants nothing kept: nobody finds them any more, and their sound is deleted as soon as storage can
-- be reached.
alter table audio_assets add column unwanted boolean not null default false;
create index ix_audio_assets_unwanted on audio_assets (user_id) where unwanted;
