-- What is deleted by age is found by age.
create index ix_audio_assets_created on audio_assets (created_at);
