-- Grants already forbid these changes to the application. The triggers forbid them to everyone, the owner included.
CREATE FUNCTION undagi.refuse_change() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  RAISE EXCEPTION '%.% is append-only: % refused', TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.assessment_actions
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undagi.instrument_editions
  FOR EACH STATEMENT EXECUTE FUNCTION undagi.refuse_change();
