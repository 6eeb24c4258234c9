-- A verdict lasts until another one takes its place: seen first, seen last, and with which signatures. So a file that is scanned again every
-- day stays one row. Which verdicts there were is kept as before: no row goes, and none becomes another verdict.
DROP TRIGGER append_only ON undagi.file_scans;
ALTER TABLE undagi.file_scans ADD COLUMN last_at timestamptz, ADD COLUMN last_scanner text;
UPDATE undagi.file_scans SET last_at = scanned_at, last_scanner = scanner;
ALTER TABLE undagi.file_scans
  ALTER COLUMN last_at SET NOT NULL,
  ALTER COLUMN last_scanner SET NOT NULL,
  ADD CHECK (last_at >= scanned_at),
  ADD CHECK (last_scanner <> '');
COMMENT ON COLUMN undagi.file_scans.scanner IS 'Program and signatures that said so first, as it calls itself';
COMMENT ON COLUMN undagi.file_scans.last_scanner IS 'Those that said so last';
COMMENT ON COLUMN undagi.file_scans.last_at IS 'When the same was said last';
CREATE INDEX file_scans_oldest ON undagi.file_scans (last_at);
-- Few, and asked for on each first page.
CREATE INDEX file_scans_found ON undagi.file_scans (institution_id) WHERE outcome = 'found';
CREATE INDEX file_checks_amiss ON undagi.file_checks (institution_id) WHERE ended_at IS NULL AND outcome <> 'whole';

CREATE FUNCTION undagi.refuse_other_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.institution_id, NEW.sha256, NEW.scanned_at, NEW.scanner, NEW.outcome)
       IS DISTINCT FROM (OLD.institution_id, OLD.sha256, OLD.scanned_at, OLD.scanner, OLD.outcome)
     OR NEW.signature IS DISTINCT FROM OLD.signature OR NEW.last_at < OLD.last_at THEN
    RAISE EXCEPTION 'A verdict of a scanner is not changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER only_lasts BEFORE UPDATE ON undagi.file_scans
  FOR EACH ROW EXECUTE FUNCTION undagi.refuse_other_verdict();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON undagi.file_scans
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
