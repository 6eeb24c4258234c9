-- Whoever keeps the people of an institution can say why somebody sees something, so sees what was delegated there as well.
CREATE POLICY overseers ON undagi.delegations FOR SELECT TO undagi_app
  USING (
    institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]) AND undagi.administers(institution_id)
  );
