-- What stands at the head of an institution's papers, with its emblem. Append-only: each change is the next version, and an issued paper has its
-- own bytes anyway.
CREATE TABLE undagi.letterheads (
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  version integer NOT NULL CHECK (version > 0),
  owner text NOT NULL CHECK (owner <> ''),
  unit text CHECK (unit <> ''),
  contact jsonb NOT NULL,
  place text CHECK (place <> ''),
  signatory jsonb NOT NULL,
  logo bytea CHECK (octet_length(logo) BETWEEN 1 AND 524288),
  logo_kind text CHECK (logo_kind IN ('png', 'jpeg')),
  logo_width integer CHECK (logo_width > 0),
  logo_height integer CHECK (logo_height > 0),
  author_id uuid NOT NULL REFERENCES undagi.people (id),
  author_name text NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (institution_id, version),
  CHECK (num_nulls(logo, logo_kind, logo_width, logo_height) IN (0, 4))
);
COMMENT ON COLUMN undagi.letterheads.signatory IS 'Name, office and number of who signs as coordinator, each of which may be null: proposed when a paper is issued';

ALTER TABLE undagi.letterheads ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.letterheads FORCE ROW LEVEL SECURITY;
CREATE POLICY own_institution ON undagi.letterheads
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY own_name ON undagi.letterheads AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (author_id = (SELECT undagi.actor_id()));
CREATE POLICY backup ON undagi.letterheads FOR SELECT TO undagi_backup USING (true);
GRANT SELECT, INSERT ON undagi.letterheads TO undagi_app;
GRANT SELECT ON undagi.letterheads TO undagi_backup;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.letterheads
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
