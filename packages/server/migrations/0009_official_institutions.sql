-- Which institution of the official register (reference/official-institutions) a row is about; null: none, or not surely known.
-- The register is a file that grows and is corrected, so the database holds its ids without a foreign key.
ALTER TABLE undagi.institutions ADD COLUMN official_id text CHECK (official_id <> '');
ALTER TABLE undagi.published_results ADD COLUMN official_id text CHECK (official_id <> '');
COMMENT ON COLUMN undagi.institutions.official_id IS 'Region code or id of a central body; null: not in the register';
COMMENT ON COLUMN undagi.published_results.official_id IS 'Filled where the printed name surely means one institution';

CREATE INDEX institutions_official_id ON undagi.institutions (official_id);
CREATE INDEX published_results_official_id ON undagi.published_results (official_id, year);
