-- What is typed through a delegation says so while it is a draft: the server may put it into the history later, in the name of both.
ALTER TABLE undagi.drafts ADD COLUMN on_behalf_of uuid REFERENCES undagi.people (id);
ALTER TABLE undagi.drafts ALTER COLUMN on_behalf_of SET DEFAULT undagi.on_behalf_of();
COMMENT ON COLUMN undagi.drafts.on_behalf_of IS 'Whose delegation it was typed through; null: in one''s own right';

GRANT UPDATE (on_behalf_of) ON undagi.drafts TO undagi_app;
ALTER POLICY own_name_first ON undagi.drafts
  WITH CHECK (updated_by = (SELECT undagi.actor_id()) AND on_behalf_of IS NOT DISTINCT FROM (SELECT undagi.on_behalf_of()));
ALTER POLICY own_name_again ON undagi.drafts
  WITH CHECK (updated_by = (SELECT undagi.actor_id()) AND on_behalf_of IS NOT DISTINCT FROM (SELECT undagi.on_behalf_of()));
