-- A file that has arrived whole waits to be offered from then on, and not from when its sending began.
ALTER TABLE undagi.uploads ADD COLUMN whole_at timestamptz;
ALTER TABLE undagi.uploads ADD CHECK (whole_at IS NULL OR sha256 IS NOT NULL);
COMMENT ON COLUMN undagi.uploads.whole_at IS 'When it had arrived; null: it is still coming, or came before this was kept';
GRANT UPDATE (whole_at) ON undagi.uploads TO undagi_app;
