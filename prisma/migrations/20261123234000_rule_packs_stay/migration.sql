-- A published rulebook is what patients were screened by: it is never changed and never removed, and two people made it.
ALTER TABLE "RulePack"
  ADD CONSTRAINT rule_pack_has_two_people CHECK ("publishedBy" IS NULL OR "publishedBy" <> "draftedBy"),
  ADD CONSTRAINT rule_pack_is_published_whole CHECK (
    num_nulls("publishedBy", "publishedAt", "effectiveFrom") IN (0, 3) AND "effectiveFrom" >= "publishedAt"
  );

CREATE OR REPLACE FUNCTION refuse_change_of_published_rules() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."publishedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'a published rule pack never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE TRIGGER published_rules_stay BEFORE UPDATE OR DELETE ON "RulePack"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_rules();

CREATE OR REPLACE FUNCTION refuse_emptying_rules() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rule packs are not emptied' USING ERRCODE = 'restrict_violation';
END $$;

CREATE OR REPLACE TRIGGER rules_are_not_emptied BEFORE TRUNCATE ON "RulePack"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_emptying_rules();
