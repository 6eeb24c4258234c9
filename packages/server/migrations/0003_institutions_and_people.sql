CREATE TABLE undagi.institutions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text NOT NULL CHECK (name <> ''),
  category text NOT NULL,
  time_zone text NOT NULL CHECK (time_zone IN ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
  sample boolean NOT NULL DEFAULT false
);
COMMENT ON COLUMN undagi.institutions.sample IS 'Fictional: shown as "data contoh"';

CREATE TABLE undagi.units (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  name text NOT NULL CHECK (name <> ''),
  short_name text NOT NULL CHECK (short_name <> ''),
  UNIQUE (institution_id, name)
);

-- A person belongs to no institution: what a person may do there is a membership, with its dates.
CREATE TABLE undagi.people (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL CHECK (name <> ''),
  email text NOT NULL UNIQUE CHECK (email = lower(email) AND email <> ''),
  signin_user_id text UNIQUE REFERENCES signin."user" (id) ON DELETE SET NULL
);

CREATE TABLE undagi.memberships (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id uuid NOT NULL REFERENCES undagi.people (id),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  role text NOT NULL CHECK (role IN ('administrator', 'internal_assessor')),
  valid_from timestamptz NOT NULL,
  valid_to timestamptz CHECK (valid_to > valid_from),
  UNIQUE (person_id, institution_id, role, valid_from)
);
COMMENT ON COLUMN undagi.memberships.valid_to IS 'The first instant at which it no longer holds; null: open';
CREATE INDEX memberships_institution_id ON undagi.memberships (institution_id);
