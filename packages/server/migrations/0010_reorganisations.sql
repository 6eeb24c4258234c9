-- An administrator keeps the institution's own data up to date. Its address (slug) is in links and stays.
GRANT UPDATE (name, category, time_zone) ON undagi.institutions TO undagi_app;
