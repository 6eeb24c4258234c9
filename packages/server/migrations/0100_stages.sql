-- Where an assessment stands, and the stage from which a review began: caches of the fold over the actions, which only the fold writes.
ALTER TABLE undagi.assessments
  ADD COLUMN stage text NOT NULL DEFAULT 'filling' CHECK (stage IN (
    'filling', 'verification', 'signing', 'submitted', 'document_review', 'interview', 'site_visit', 'score_review', 'consolidation',
    'published')),
  ADD COLUMN last_judged text CHECK (last_judged IN ('document_review', 'interview', 'site_visit'));
GRANT UPDATE (stage, last_judged) ON undagi.assessments TO undagi_app;
