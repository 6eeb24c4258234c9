-- Somebody who fills indicators lets a colleague fill in some of them for a time, under the colleague's own name. `scope` leaves room for
-- documents and whole units.
CREATE TABLE undagi.delegations (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  assessment_id uuid NOT NULL,
  scope text NOT NULL CHECK (scope IN ('indicators')),
  indicator_codes text[] NOT NULL CHECK (cardinality(indicator_codes) > 0),
  giver_id uuid NOT NULL REFERENCES undagi.people (id),
  giver_name text NOT NULL,
  delegate_id uuid REFERENCES undagi.people (id) CHECK (delegate_id <> giver_id),
  delegate_name text NOT NULL CHECK (delegate_name <> ''),
  invitation_id uuid UNIQUE REFERENCES undagi.invitations (id),
  valid_from timestamptz NOT NULL,
  valid_to timestamptz NOT NULL CHECK (valid_to > valid_from),
  given_at timestamptz NOT NULL,
  withdrawn_at timestamptz,
  FOREIGN KEY (assessment_id, institution_id) REFERENCES undagi.assessments (id, institution_id),
  CHECK (delegate_id IS NOT NULL OR invitation_id IS NOT NULL)
);
COMMENT ON COLUMN undagi.delegations.delegate_id IS 'Null until the invitation is accepted: it gives nothing to anybody';
CREATE INDEX delegations_delegate_id ON undagi.delegations (delegate_id) WHERE withdrawn_at IS NULL;
CREATE INDEX delegations_giver_id ON undagi.delegations (giver_id);
CREATE INDEX delegations_institution_id ON undagi.delegations (institution_id);

ALTER TABLE undagi.delegations ENABLE ROW LEVEL SECURITY;
ALTER TABLE undagi.delegations FORCE ROW LEVEL SECURITY;

CREATE FUNCTION undagi.belongs(institution uuid, person uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT EXISTS (
    SELECT FROM undagi.memberships m
     WHERE m.person_id = person AND m.institution_id = institution
       AND m.valid_from <= undagi.request_instant()
       AND (m.valid_to IS NULL OR undagi.request_instant() < m.valid_to)
  )
$$;

-- Who gave it and who was given it; nobody else. Given by members under their own name, to members or to whom they invited themselves.
CREATE POLICY parties ON undagi.delegations FOR SELECT TO undagi_app
  USING (
    institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[])
    AND (SELECT undagi.actor_id()) IN (giver_id, delegate_id)
  );
CREATE POLICY own_name ON undagi.delegations FOR INSERT TO undagi_app
  WITH CHECK (
    institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[])
    AND giver_id = (SELECT undagi.actor_id()) AND undagi.belongs(institution_id, giver_id)
    AND (delegate_id IS NULL OR undagi.belongs(institution_id, delegate_id))
    AND (invitation_id IS NULL OR EXISTS (
      SELECT FROM undagi.invitations i
       WHERE i.id = invitation_id AND i.created_by = giver_id AND i.institution_id = delegations.institution_id
    ))
  );
CREATE POLICY operator ON undagi.delegations TO CURRENT_USER
  USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]));
CREATE POLICY gate ON undagi.delegations TO undagi_gate USING (true);
CREATE POLICY backup ON undagi.delegations FOR SELECT TO undagi_backup USING (true);
GRANT SELECT ON undagi.delegations TO undagi_app, undagi_backup;
GRANT INSERT (institution_id, assessment_id, scope, indicator_codes, giver_id, giver_name, delegate_id, delegate_name, invitation_id,
  valid_from, valid_to, given_at) ON undagi.delegations TO undagi_app;
GRANT SELECT, UPDATE (delegate_id, delegate_name, withdrawn_at) ON undagi.delegations TO undagi_gate;

-- An invitation without a role is one to help only, and ends with the help.
ALTER TABLE undagi.invitations DROP CONSTRAINT invitations_roles_check;
ALTER TABLE undagi.invitations ADD CONSTRAINT invitations_roles_check CHECK (
  (cardinality(roles) > 0 OR member_to IS NOT NULL) AND roles <@ ARRAY[
    'head_of_institution', 'coordinator', 'person_in_charge', 'internal_assessor', 'data_entry_officer', 'coordination_team',
    'respondent', 'indicator_owner', 'unit_head', 'planning_officer', 'architect', 'data_steward', 'internal_auditor',
    'external_auditor', 'external_assessor', 'score_reviewer', 'administrator'
  ]);

-- Of this person, now: given by somebody who is still there.
CREATE FUNCTION undagi.delegations_in_force() RETURNS SETOF undagi.delegations
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT d.* FROM undagi.delegations d
   WHERE d.delegate_id = undagi.actor_id() AND d.withdrawn_at IS NULL
     AND d.valid_from <= undagi.request_instant() AND undagi.request_instant() < d.valid_to
     AND undagi.belongs(d.institution_id, d.giver_id)
$$;

-- The second half of beginning a request: what was delegated to the person, with the roles that each giver holds now, and the
-- institutions of that opened for this transaction. What may be done there, the table of permissions says.
CREATE FUNCTION undagi.join_delegations() RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  joined jsonb;
  institutions uuid[];
BEGIN
  SELECT jsonb_agg(jsonb_build_object(
           'id', d.id, 'institutionId', d.institution_id, 'assessmentId', d.assessment_id, 'indicatorCodes', d.indicator_codes,
           'giverId', d.giver_id, 'giverName', d.giver_name, 'from', d.valid_from, 'until', d.valid_to,
           'giverRoles', (SELECT jsonb_agg(DISTINCT m.role) FROM undagi.memberships m
                           WHERE m.person_id = d.giver_id AND m.institution_id = d.institution_id
                             AND m.valid_from <= undagi.request_instant()
                             AND (m.valid_to IS NULL OR undagi.request_instant() < m.valid_to)))
           ORDER BY d.valid_to DESC, d.id),
         array_agg(DISTINCT d.institution_id)
    INTO joined, institutions
    FROM undagi.delegations_in_force() d;
  IF joined IS NULL THEN
    RETURN '[]';
  END IF;
  PERFORM set_config('undagi.allowed_institutions', (undagi.allowed_institutions() || institutions)::text, true);
  RETURN joined;
END
$$;

-- What follows in this transaction is done on behalf of the giver; actions and the log take it from here.
CREATE FUNCTION undagi.act_on_behalf(delegation uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  giver uuid := (SELECT d.giver_id FROM undagi.delegations_in_force() d WHERE d.id = delegation);
BEGIN
  IF giver IS NULL THEN
    RAISE EXCEPTION 'no delegation of this person is in force' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('undagi.on_behalf_of', giver::text, true);
END
$$;

-- Withdrawn by its giver, from this instant on; an invitation to it that nobody has accepted goes with it. False: there is none to withdraw.
CREATE FUNCTION undagi.withdraw_delegation(delegation uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  invitation uuid;
BEGIN
  UPDATE undagi.delegations d SET withdrawn_at = undagi.request_instant()
   WHERE d.id = delegation AND d.giver_id = undagi.actor_id() AND d.withdrawn_at IS NULL
  RETURNING d.invitation_id INTO invitation;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  UPDATE undagi.invitations i SET revoked_at = undagi.request_instant()
   WHERE i.id = invitation AND i.accepted_at IS NULL AND i.revoked_at IS NULL;
  RETURN true;
END
$$;

-- By any member, for help alone: no role, and an end. Who may delegate, the table of permissions says.
CREATE FUNCTION undagi.invite_to_help(
  institution uuid, name text, email text, until timestamptz, token_hash text, expires_at timestamptz
) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_variable
DECLARE
  invitation uuid;
BEGIN
  IF NOT undagi.belongs(institution, undagi.actor_id()) THEN
    RAISE EXCEPTION 'only a member of this institution invites to help' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO undagi.invitations AS i (institution_id, name, email, roles, member_to, token_hash,
                                       created_by, created_by_name, created_at, expires_at)
  SELECT institution, name, lower(btrim(email)), '{}', until, token_hash, p.id, p.name, undagi.request_instant(), expires_at
    FROM undagi.people p WHERE p.id = undagi.actor_id()
  RETURNING i.id INTO invitation;
  RETURN invitation;
END
$$;

GRANT SELECT (name) ON signin."user" TO undagi_gate;

-- Whoever accepts such an invitation is a person from then on, without a role, and the delegation is theirs.
CREATE FUNCTION undagi.start_delegation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  helper undagi.people;
BEGIN
  IF NOT EXISTS (SELECT FROM undagi.delegations d WHERE d.invitation_id = NEW.id) THEN
    RETURN NULL;
  END IF;
  INSERT INTO undagi.people AS p (name, email, signin_user_id)
  SELECT u.name, u.email, u.id FROM signin."user" u WHERE u.email = NEW.email
  ON CONFLICT ON CONSTRAINT people_email_key
  DO UPDATE SET signin_user_id = coalesce(p.signin_user_id, excluded.signin_user_id)
  RETURNING p.* INTO STRICT helper;
  UPDATE undagi.delegations d SET delegate_id = helper.id, delegate_name = helper.name
   WHERE d.invitation_id = NEW.id AND d.withdrawn_at IS NULL;
  RETURN NULL;
END
$$;
CREATE TRIGGER start_delegation AFTER UPDATE OF accepted_at ON undagi.invitations
  FOR EACH ROW WHEN (OLD.accepted_at IS NULL AND NEW.accepted_at IS NOT NULL AND NEW.roles = '{}')
  EXECUTE FUNCTION undagi.start_delegation();

-- See 0007 for why these belong to the gate and how they are given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;
ALTER FUNCTION undagi.belongs(uuid, uuid) OWNER TO undagi_gate;
ALTER FUNCTION undagi.delegations_in_force() OWNER TO undagi_gate;
ALTER FUNCTION undagi.join_delegations() OWNER TO undagi_gate;
ALTER FUNCTION undagi.act_on_behalf(uuid) OWNER TO undagi_gate;
ALTER FUNCTION undagi.withdraw_delegation(uuid) OWNER TO undagi_gate;
ALTER FUNCTION undagi.invite_to_help(uuid, text, text, timestamptz, text, timestamptz) OWNER TO undagi_gate;
ALTER FUNCTION undagi.start_delegation() OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
GRANT EXECUTE ON FUNCTION
  undagi.belongs(uuid, uuid), undagi.join_delegations(), undagi.act_on_behalf(uuid), undagi.withdraw_delegation(uuid),
  undagi.invite_to_help(uuid, text, text, timestamptz, text, timestamptz)
TO undagi_app;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
