-- A round moves to another revision of its edition, previewed and recorded; the edition itself it keeps, and the pin's foreign key
-- still wants the exact bytes of an imported revision.
GRANT UPDATE (edition_revision, edition_sha256) ON undagi.rounds TO undagi_app;
