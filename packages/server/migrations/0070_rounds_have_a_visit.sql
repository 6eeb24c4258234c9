-- The day on which whoever judges from outside comes to look: what lapses before it is told.
ALTER TABLE undagi.rounds ADD COLUMN visit_date date;
COMMENT ON COLUMN undagi.rounds.visit_date IS 'A day in the time zone of the round; null: none set';
GRANT UPDATE (visit_date) ON undagi.rounds TO undagi_app;
