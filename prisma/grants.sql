-- What the programs' role may do, renewed after every migration. The trail, the answers and what was tried can be
-- written and read, never changed.
DO $$
BEGIN
  EXECUTE format('GRANT CONNECT, CREATE, TEMPORARY ON DATABASE %I TO clearway_app', current_database());
END $$;
GRANT USAGE ON SCHEMA public TO clearway_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO clearway_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO clearway_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO clearway_app;
REVOKE ALL ON _prisma_migrations FROM clearway_app;

DO $$
DECLARE
  append_only text;
BEGIN
  FOREACH append_only IN ARRAY ARRAY['AuditEvent', 'AnswerRevision', 'Outreach', 'AlertPage', 'AlertReopening', 'HomeReading', 'ClinicianRating',
    'RatingEntry', 'SafetyCheck', 'WordsFound'] LOOP
    IF to_regclass(format('%I', append_only)) IS NOT NULL THEN
      EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM clearway_app', append_only);
    END IF;
  END LOOP;
  -- What was agreed to stays as it was said; a withdrawal and the letter are dates beside it.
  IF to_regclass('"Consent"') IS NOT NULL THEN
    REVOKE UPDATE, DELETE, TRUNCATE ON "Consent" FROM clearway_app;
    GRANT UPDATE ("withdrawnAt", "copyMailedAt") ON "Consent" TO clearway_app;
  END IF;
END $$;
