-- Every reading of a transcript asks for its facts by the transcript.
create index ix_extracted_transcript on call_extracted_data (call_transcript_id, id);
