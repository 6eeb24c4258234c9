-- What helps with an indicator can be corrected too: what it is for, its usual documents, mistakes, model texts, relations.
ALTER TABLE undagi.instrument_suggestions DROP CONSTRAINT instrument_suggestions_part_check;
ALTER TABLE undagi.instrument_suggestions ADD CONSTRAINT instrument_suggestions_part_check CHECK (
  part IN ('indicator', 'level', 'criterion', 'source', 'purpose', 'documents', 'mistakes', 'model', 'related')
);
