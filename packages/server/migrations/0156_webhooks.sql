-- Addresses outside that are told what goes out by letter. A registration and what happened to it are only added to; a delivery goes through its
-- states in place, as a letter does, and the server alone moves it.
CREATE TABLE undagi.webhooks (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  name text NOT NULL CHECK (name <> ''),
  url text NOT NULL CHECK (url ~ '^https?://'),
  secret_sealed text NOT NULL CHECK (secret_sealed <> ''),
  registered_by uuid NOT NULL REFERENCES undagi.people (id),
  registered_by_name text NOT NULL,
  registered_at timestamptz NOT NULL,
  UNIQUE (id, institution_id)
);
COMMENT ON TABLE undagi.webhooks IS 'Addresses outside that are told what goes out by letter';
COMMENT ON COLUMN undagi.webhooks.secret_sealed IS 'With what deliveries are signed; encrypted with a key that stands outside the database';
CREATE INDEX webhooks_institution_id ON undagi.webhooks (institution_id);

CREATE TABLE undagi.webhook_changes (
  webhook_id uuid NOT NULL,
  sequence integer NOT NULL CHECK (sequence > 0),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  kind text NOT NULL CHECK (kind IN ('paused', 'resumed', 'removed')),
  actor_id uuid REFERENCES undagi.people (id),
  actor_name text,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (webhook_id, sequence),
  FOREIGN KEY (webhook_id, institution_id) REFERENCES undagi.webhooks (id, institution_id),
  CHECK ((actor_id IS NULL) = (actor_name IS NULL)),
  CHECK (actor_id IS NOT NULL OR kind = 'paused')
);
COMMENT ON COLUMN undagi.webhook_changes.actor_id IS 'Null: the server paused it, because nothing arrived any more';
CREATE INDEX webhook_changes_institution_id ON undagi.webhook_changes (institution_id);

CREATE TABLE undagi.webhook_deliveries (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  webhook_id uuid NOT NULL,
  letter_id uuid,
  state text NOT NULL CHECK (state IN ('ready', 'handing_over', 'delivered', 'failed', 'needless')),
  attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  planned_at timestamptz NOT NULL,
  claimed_at timestamptz,
  ended_at timestamptz,
  UNIQUE (id, institution_id),
  UNIQUE (webhook_id, letter_id),
  FOREIGN KEY (webhook_id, institution_id) REFERENCES undagi.webhooks (id, institution_id),
  FOREIGN KEY (letter_id, institution_id) REFERENCES undagi.reminder_letters (id, institution_id)
);
COMMENT ON COLUMN undagi.webhook_deliveries.letter_id IS 'What is told; null: somebody tried whether the address answers';
COMMENT ON COLUMN undagi.webhook_deliveries.state IS
  'handing_over is written before the address is asked: who dies meanwhile leaves it to be sent again, with the same id. needless: all of it was done before';
CREATE INDEX webhook_deliveries_institution_id ON undagi.webhook_deliveries (institution_id, planned_at);
CREATE INDEX webhook_deliveries_letter_id ON undagi.webhook_deliveries (letter_id);
CREATE INDEX webhook_deliveries_under_way ON undagi.webhook_deliveries (institution_id) WHERE state IN ('ready', 'handing_over');

CREATE TABLE undagi.webhook_attempts (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  institution_id uuid NOT NULL REFERENCES undagi.institutions (id),
  webhook_id uuid NOT NULL,
  delivery_id uuid NOT NULL,
  is_test boolean NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('accepted', 'answered', 'gone', 'unreachable', 'too_slow', 'own_network', 'secret_unreadable')),
  status integer CHECK (status BETWEEN 100 AND 999),
  answer text,
  duration_ms integer NOT NULL CHECK (duration_ms >= 0),
  attempted_at timestamptz NOT NULL,
  FOREIGN KEY (webhook_id, institution_id) REFERENCES undagi.webhooks (id, institution_id),
  FOREIGN KEY (delivery_id, institution_id) REFERENCES undagi.webhook_deliveries (id, institution_id)
);
COMMENT ON TABLE undagi.webhook_attempts IS 'What became of each time a delivery was handed over; by it an address is paused';
COMMENT ON COLUMN undagi.webhook_attempts.answer IS 'The beginning of what the address answered';
CREATE INDEX webhook_attempts_institution_id ON undagi.webhook_attempts (institution_id);
CREATE INDEX webhook_attempts_webhook_id ON undagi.webhook_attempts (webhook_id, id);
CREATE INDEX webhook_attempts_delivery_id ON undagi.webhook_attempts (delivery_id);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['webhooks', 'webhook_changes', 'webhook_deliveries', 'webhook_attempts'] LOOP
    EXECUTE format('ALTER TABLE undagi.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE undagi.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_institution ON undagi.%I
      USING (institution_id = ANY ((SELECT undagi.allowed_institutions())::uuid[]))', name);
    EXECUTE format('CREATE POLICY backup ON undagi.%I FOR SELECT TO undagi_backup USING (true)', name);
    EXECUTE format('GRANT SELECT ON undagi.%I TO undagi_app, undagi_backup', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['webhooks', 'webhook_changes', 'webhook_attempts'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.%I
      FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change()', name);
  END LOOP;
END
$$;
GRANT INSERT ON undagi.webhooks, undagi.webhook_changes TO undagi_app;
-- Under one's own name.
CREATE POLICY own_name ON undagi.webhooks AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (registered_by = (SELECT undagi.actor_id()));
CREATE POLICY own_name ON undagi.webhook_changes AS RESTRICTIVE FOR INSERT TO undagi_app
  WITH CHECK (actor_id = (SELECT undagi.actor_id()));

GRANT SELECT ON SEQUENCE undagi.webhook_attempts_id_seq TO undagi_backup;
