-- AlterTable
ALTER TABLE "AnswerRevision" ADD COLUMN     "setAside" TEXT,
ALTER COLUMN "revision" DROP NOT NULL;

-- AlterTable
ALTER TABLE "SafetyWatch" ADD COLUMN     "saidPositive" BOOLEAN NOT NULL DEFAULT true;

-- What never stood has no place among the revisions, and says why.
ALTER TABLE "AnswerRevision"
  ADD CONSTRAINT set_aside_or_stood CHECK (("revision" IS NULL) = ("setAside" IS NOT NULL)),
  ADD CONSTRAINT set_aside_is_known CHECK ("setAside" IN ('stale', 'not-asked', 'not-open', 'not-agreed'));

-- A watch now ends where the answers are handed in. Those of sittings that ended so before this was kept are settled here.
UPDATE "SafetyWatch" w SET "settledAt" = now()
  FROM "Case" c
 WHERE c.id = w."caseId" AND w."settledAt" IS NULL AND (c.stage <> 'answers' OR c."submittedAt" >= w.since);
