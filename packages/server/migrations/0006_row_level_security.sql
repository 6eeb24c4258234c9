-- Every table is closed, for its owner too (FORCE); then each opens exactly what is meant to be seen. `(SELECT f())` makes
-- PostgreSQL evaluate the setting once per query instead of once per row.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'institutions', 'units', 'people', 'memberships', 'instrument_editions', 'rounds', 'assessments',
    'assessment_actions', 'indicator_states', 'drafts', 'assessment_results', 'published_results'
  ] LOOP
    EXECUTE format('ALTER TABLE undagi.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE undagi.%I FORCE ROW LEVEL SECURITY', name);
  END LOOP;

  FOREACH name IN ARRAY ARRAY[
    'units', 'assessments', 'assessment_actions', 'indicator_states', 'drafts', 'assessment_results'
  ] LOOP
    EXECUTE format(
      'CREATE POLICY own_institution ON undagi.%I USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]))',
      name
    );
  END LOOP;
END
$$;

CREATE POLICY own_institution ON undagi.institutions
  USING (id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));

CREATE POLICY own_institution ON undagi.memberships
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));

CREATE POLICY self ON undagi.people USING (id = (SELECT undagi.actor_id()));

CREATE POLICY own_institution ON undagi.rounds
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY national ON undagi.rounds FOR SELECT
  USING (institution_id IS NULL AND (SELECT undagi.actor_id()) IS NOT NULL);

-- Reference data: the same for everyone who is signed in; brought by the operator.
CREATE POLICY signed_in ON undagi.instrument_editions FOR SELECT USING ((SELECT undagi.actor_id()) IS NOT NULL);
CREATE POLICY signed_in ON undagi.published_results FOR SELECT USING ((SELECT undagi.actor_id()) IS NOT NULL);
CREATE POLICY operator ON undagi.instrument_editions TO CURRENT_USER USING (true);
CREATE POLICY operator ON undagi.published_results TO CURRENT_USER USING (true);
CREATE POLICY operator_national ON undagi.rounds TO CURRENT_USER USING (institution_id IS NULL);

-- An assessment can join only a round that its writer can see.
CREATE POLICY visible_round ON undagi.assessments AS RESTRICTIVE FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM undagi.rounds r WHERE r.id = round_id));

-- Nobody acts or types under another person's name.
CREATE POLICY own_name ON undagi.assessment_actions AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (actor_id = (SELECT undagi.actor_id()) AND on_behalf_of IS NOT DISTINCT FROM (SELECT undagi.on_behalf_of()));
CREATE POLICY own_name_first ON undagi.drafts AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (updated_by = (SELECT undagi.actor_id()));
CREATE POLICY own_name_again ON undagi.drafts AS RESTRICTIVE FOR UPDATE TO undagi_app
  WITH CHECK (updated_by = (SELECT undagi.actor_id()));

-- The gate looks across institutions, in these three tables only.
CREATE POLICY gate ON undagi.institutions FOR SELECT TO undagi_gate USING (true);
CREATE POLICY gate ON undagi.people TO undagi_gate USING (true);
CREATE POLICY gate ON undagi.memberships TO undagi_gate USING (true);
GRANT SELECT ON undagi.institutions TO undagi_gate;
GRANT SELECT, INSERT, UPDATE (name, signin_user_id) ON undagi.people TO undagi_gate;
GRANT SELECT, INSERT, UPDATE (valid_to) ON undagi.memberships TO undagi_gate;

-- The application: reads what its policies show; writes only what a use case writes. Not listed = not possible. Columns that
-- say whose a row is, or which edition a round has pinned, are never updated.
GRANT SELECT ON ALL TABLES IN SCHEMA undagi TO undagi_app;
GRANT INSERT ON undagi.units, undagi.rounds, undagi.assessments, undagi.assessment_actions,
  undagi.indicator_states, undagi.drafts, undagi.assessment_results TO undagi_app;
GRANT UPDATE (name, short_name) ON undagi.units TO undagi_app;
GRANT UPDATE (name, assessment_date, deadline, time_zone) ON undagi.rounds TO undagi_app;
GRANT UPDATE (target_index, version) ON undagi.assessments TO undagi_app;
GRANT UPDATE (value, reason, met_criteria, facts, analysis, version, changed_by_name, changed_at)
  ON undagi.indicator_states TO undagi_app;
GRANT UPDATE (text, version, updated_by, updated_by_name, updated_at) ON undagi.drafts TO undagi_app;
GRANT UPDATE (index_exact, index_rounded, predicate, answered, indicators, result, at_sequence)
  ON undagi.assessment_results TO undagi_app;
GRANT DELETE ON undagi.drafts TO undagi_app;
