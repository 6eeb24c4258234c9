-- What has no last day is told too, once. And where no letters can be sent but an address outside is told, a letter is written down that never goes.
ALTER TABLE undagi.reminder_tellings ALTER COLUMN due_at DROP NOT NULL;
COMMENT ON COLUMN undagi.reminder_tellings.due_at IS 'The first instant at which the task was late then; null: it had no last day';
DROP INDEX undagi.reminder_tellings_once;
CREATE UNIQUE INDEX reminder_tellings_once ON undagi.reminder_tellings (person_id, task_key, step, due_at) NULLS NOT DISTINCT WHERE step <> 'nudge';

ALTER TABLE undagi.reminder_letters DROP CONSTRAINT reminder_letters_state_check;
ALTER TABLE undagi.reminder_letters ADD CONSTRAINT reminder_letters_state_check
  CHECK (state IN ('ready', 'handing_over', 'sent', 'uncertain', 'failed', 'needless', 'undeliverable'));
COMMENT ON COLUMN undagi.reminder_letters.state IS
  'handing_over is written before the mail server is asked: who dies meanwhile leaves it uncertain, and it is not sent again. needless: all of it was done before. undeliverable: nobody could send letters then, and addresses outside were told';
