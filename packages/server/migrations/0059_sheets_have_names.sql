-- What a sheet of a workbook is called; pages of other documents have no names.
ALTER TABLE undagi.file_pages ADD COLUMN name text CHECK (name <> '' AND length(name) <= 200);
COMMENT ON COLUMN undagi.file_pages.name IS 'Of a sheet, as its workbook calls it';

-- Forms of files that the reader did not know are read by it now: what it found before it knew them stays, under the name of who knew less.
ALTER TABLE undagi.file_readings DISABLE TRIGGER append_only;
UPDATE undagi.file_readings SET reader = 'inspect/0'
 WHERE reader = 'inspect/1' AND inspection -> 'issues' @> '[{"code": "unknown_format"}]';
ALTER TABLE undagi.file_readings ENABLE TRIGGER append_only;
