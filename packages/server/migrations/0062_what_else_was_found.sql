-- What else a reader found in a file: units, articles, the period it covers. A fact with its origin, like the inspection beside it.
ALTER TABLE undagi.file_readings
  ADD COLUMN details jsonb CHECK (details IS NULL OR outcome = 'read');
COMMENT ON COLUMN undagi.file_readings.details IS 'Null: nothing was read, or by a reader that did not keep it';
