-- AlterTable
ALTER TABLE "Consent" ADD COLUMN     "copyMailedAt" TIMESTAMPTZ(3),
ADD COLUMN     "method" TEXT NOT NULL DEFAULT 'on-page',
ADD COLUMN     "refusedAt" TIMESTAMPTZ(3),
ALTER COLUMN "givenAt" DROP NOT NULL;

-- A row says yes or no, never both and never neither; only a yes can be taken back.
ALTER TABLE "Consent"
  ADD CONSTRAINT consent_says_one_thing CHECK (num_nonnulls("givenAt", "refusedAt") = 1),
  ADD CONSTRAINT consent_given_before_withdrawn CHECK ("withdrawnAt" IS NULL OR "withdrawnAt" >= "givenAt");
