-- AlterTable
ALTER TABLE "AlertPage" ADD COLUMN     "everyoneBecause" TEXT;

ALTER TABLE "AlertPage"
  ADD CONSTRAINT page_to_everyone_has_a_known_reason
    CHECK ("everyoneBecause" IN ('nobody-on-call', 'ladder-ended') AND ("everyoneBecause" IS NULL OR "personId" IS NULL));
