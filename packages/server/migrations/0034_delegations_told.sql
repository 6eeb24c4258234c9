-- Whoever judges what is filled in does not fill it in, and whoever gave a delegation is told what became of it. An account's owner is
-- told of attempts on it, and ends the tokens of programs also with a password that was chosen by a link.

-- When its giver was written to about it: once, whatever happens afterwards.
ALTER TABLE undagi.delegations ADD COLUMN lapse_told_at timestamptz;
COMMENT ON COLUMN undagi.delegations.lapse_told_at IS 'When the giver was told by letter that it gives nothing any more before its day';

-- That somebody has gone on trying after there were too many attempts. Neither what was tried nor the whole address is kept.
CREATE TABLE signin.refused_attempts (
  user_id text PRIMARY KEY REFERENCES signin."user" (id) ON DELETE CASCADE,
  since timestamptz NOT NULL,
  last_at timestamptz NOT NULL,
  network text NOT NULL,
  told_at timestamptz
);
COMMENT ON COLUMN signin.refused_attempts.network IS 'Of the last one, to within a minute: IPv4 to /24, IPv6 to /48';
GRANT SELECT, INSERT, UPDATE, DELETE ON signin.refused_attempts TO undagi_signin;

-- See 0007 for why these belong to the gate and how they are given away.
GRANT undagi_gate TO CURRENT_USER;
GRANT CREATE ON SCHEMA undagi TO undagi_gate;

-- Whether somebody may help there: they work there still or were invited to help, and have not become one who judges the institution
-- since. Whoever has, has lost it for good: also once they judge no more.
CREATE FUNCTION undagi.may_help(institution uuid, helper uuid, invitation uuid, given timestamptz, at timestamptz) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT (invitation IS NOT NULL OR EXISTS (
           SELECT FROM undagi.memberships m
            WHERE m.person_id = helper AND m.institution_id = institution
              AND m.valid_from <= at AND (m.valid_to IS NULL OR at < m.valid_to)
         ))
     AND NOT EXISTS (
           SELECT FROM undagi.memberships m
            WHERE m.person_id = helper AND m.institution_id = institution
              AND m.role IN ('external_assessor', 'external_auditor', 'score_reviewer', 'national_operator')
              AND m.valid_from <= at AND (m.valid_to IS NULL OR (m.valid_from < m.valid_to AND given < m.valid_to))
         )
$$;

-- The same of one delegation, for who may see it.
CREATE FUNCTION undagi.helper_may_help(delegation uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT d.delegate_id IS NULL
      OR undagi.may_help(d.institution_id, d.delegate_id, d.invitation_id, d.given_at, undagi.request_instant())
    FROM undagi.delegations d
   WHERE d.id = delegation
     AND (d.giver_id = undagi.actor_id() OR d.delegate_id = undagi.actor_id() OR undagi.administers(d.institution_id))
$$;

-- As in 0027, to somebody who may help.
CREATE OR REPLACE FUNCTION undagi.delegations_in_force() RETURNS SETOF undagi.delegations
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT d.* FROM undagi.delegations d
   WHERE d.delegate_id = undagi.actor_id() AND d.withdrawn_at IS NULL
     AND d.valid_from <= undagi.request_instant() AND undagi.request_instant() < d.valid_to
     AND undagi.may_help(d.institution_id, d.delegate_id, d.invitation_id, d.given_at, undagi.request_instant())
     AND undagi.lendable_roles(d.institution_id, d.giver_id,
           coalesce(current_setting('undagi.has_second_factor', true), '') = 'true', undagi.request_instant()) IS NOT NULL
$$;

-- Who is told that their invitation to help was accepted just now.
CREATE FUNCTION undagi.giver_of_link(link_hash text)
RETURNS TABLE (
  giver_name text, giver_email text, delegate_name text, institution_name text, institution_slug text, time_zone text,
  indicator_codes text[], valid_to timestamptz
)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT d.giver_name, p.email, d.delegate_name, n.name, n.slug, n.time_zone, d.indicator_codes, d.valid_to
    FROM undagi.invitations i
    JOIN undagi.delegations d ON d.invitation_id = i.id AND d.withdrawn_at IS NULL
    JOIN undagi.people p ON p.id = d.giver_id
    JOIN undagi.institutions n ON n.id = d.institution_id
   WHERE i.token_hash = link_hash AND i.accepted_at IS NOT NULL
$$;

-- What was given, whose day has not come, and about which its giver was not written to: to whom, what they could lend now, and whether
-- its helper may help. The operator asks; who knows whom is not theirs to read otherwise.
CREATE FUNCTION undagi.untold_delegations(at timestamptz)
RETURNS TABLE (id uuid, giver_name text, giver_email text, giver_roles text[], may_help boolean)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT d.id, p.name, p.email, coalesce(undagi.lendable_roles(d.institution_id, d.giver_id, true, untold_delegations.at), '{}'),
         d.delegate_id IS NULL
           OR undagi.may_help(d.institution_id, d.delegate_id, d.invitation_id, d.given_at, untold_delegations.at)
    FROM undagi.delegations d JOIN undagi.people p ON p.id = d.giver_id
   WHERE d.withdrawn_at IS NULL AND d.lapse_told_at IS NULL AND untold_delegations.at < d.valid_to
$$;

-- All that still work of the account with this address, and how many they were. Sign-in asks, for who chooses a password by a link.
CREATE FUNCTION undagi.revoke_tokens_of_account(address text, at timestamptz) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  revoked integer;
BEGIN
  UPDATE undagi.api_tokens t SET revoked_at = at, revoked_by_name = p.name
    FROM undagi.people p
   WHERE p.email = address AND t.person_id = p.id AND t.revoked_at IS NULL AND at < t.expires_at;
  GET DIAGNOSTICS revoked = ROW_COUNT;
  RETURN revoked;
END
$$;

ALTER FUNCTION undagi.may_help(uuid, uuid, uuid, timestamptz, timestamptz) OWNER TO undagi_gate;
ALTER FUNCTION undagi.helper_may_help(uuid) OWNER TO undagi_gate;
ALTER FUNCTION undagi.giver_of_link(text) OWNER TO undagi_gate;
ALTER FUNCTION undagi.untold_delegations(timestamptz) OWNER TO undagi_gate;
ALTER FUNCTION undagi.revoke_tokens_of_account(text, timestamptz) OWNER TO undagi_gate;
SET LOCAL ROLE undagi_gate;
GRANT EXECUTE ON FUNCTION undagi.helper_may_help(uuid) TO undagi_app;
GRANT EXECUTE ON FUNCTION undagi.giver_of_link(text) TO undagi_signin;
GRANT EXECUTE ON FUNCTION undagi.revoke_tokens_of_account(text, timestamptz) TO undagi_signin;
GRANT EXECUTE ON FUNCTION undagi.untold_delegations(timestamptz) TO SESSION_USER;
RESET ROLE;
REVOKE CREATE ON SCHEMA undagi FROM undagi_gate;
REVOKE undagi_gate FROM CURRENT_USER;
