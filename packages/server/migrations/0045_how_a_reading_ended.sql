-- A reading that was stopped says why: it took too long, or more memory than the reader may have.
ALTER TABLE undagi.file_readings
  DROP CONSTRAINT file_readings_outcome_check,
  ADD CONSTRAINT file_readings_outcome_check CHECK (outcome IN ('read', 'timed_out', 'too_large', 'failed'));
COMMENT ON COLUMN undagi.file_readings.outcome IS 'read: what is wrong with a file stands in the inspection; timed_out, too_large: the reader was stopped at its limits; failed: it broke';
