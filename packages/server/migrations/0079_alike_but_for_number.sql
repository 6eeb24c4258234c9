-- A text that is issued again bears another number too: by what texts are compared, also without the number that each bears. What was compared
-- by the method before stays beside it, without this.
ALTER TABLE undagi.file_fingerprints ADD COLUMN unnumbered text;
COMMENT ON COLUMN undagi.file_fingerprints.unnumbered IS 'Digest of the words without years, dates and its own number; null: it bears none, or was not compared by it';
CREATE INDEX file_fingerprints_unnumbered ON undagi.file_fingerprints (institution_id, unnumbered, arrival) WHERE unnumbered IS NOT NULL;

ALTER TABLE undagi.file_likenesses DROP CONSTRAINT file_likenesses_kind_check;
ALTER TABLE undagi.file_likenesses ADD CONSTRAINT file_likenesses_kind_check
  CHECK (kind IN ('same_text', 'year_changed', 'number_changed', 'similar'));
