-- By which index the predicate of a round is decided, where a letter or a regulation says it, or that nobody knows: a cache of the fold over the
-- actions, which only the fold writes. Null: nothing was ruled, so the edition says it for the year.
ALTER TABLE undagi.assessments
  ADD COLUMN boundary_rule text CHECK (boundary_rule IN ('rounded', 'unrounded', 'unknown')),
  ADD COLUMN boundary_source text CHECK (btrim(boundary_source) <> ''),
  ADD CONSTRAINT assessments_boundary_has_its_source CHECK ((boundary_rule IS NULL) = (boundary_source IS NULL));
GRANT UPDATE (boundary_rule, boundary_source) ON undagi.assessments TO undagi_app;
