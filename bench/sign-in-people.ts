/** Signs in everybody of $1 (id, name, email, token), without a password: what a bench measures comes after it. */
export const signInPeople = `
  WITH people AS (
    SELECT * FROM jsonb_to_recordset($1) AS r(id text, name text, email text, token text)
  ), users AS (
    INSERT INTO signin."user" (id, name, email, email_verified) SELECT id, name, email, true FROM people
  )
  INSERT INTO signin.session (id, token, user_id, expires_at)
  SELECT id, encode(sha256(convert_to(token, 'UTF8')), 'hex'), id, now() + interval '12 hours' FROM people`
