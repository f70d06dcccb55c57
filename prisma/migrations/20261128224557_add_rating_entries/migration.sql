-- AlterTable
ALTER TABLE "ClinicianRating" ADD COLUMN     "asksAtOnce" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "RatingEntry" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "ratingId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "scale" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "revision" INTEGER,
    "enteredById" UUID NOT NULL,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RatingEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RatingEntry_visitId_enteredAt_idx" ON "RatingEntry"("visitId", "enteredAt");

-- CreateIndex
CREATE INDEX "RatingEntry_caseId_idx" ON "RatingEntry"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "RatingEntry_ratingId_place_revision_key" ON "RatingEntry"("ratingId", "place", "revision");

-- AddForeignKey
ALTER TABLE "RatingEntry" ADD CONSTRAINT "RatingEntry_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RatingEntry" ADD CONSTRAINT "RatingEntry_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A number that asks for a page at once asks for action the same day too.
ALTER TABLE "ClinicianRating"
  ADD CONSTRAINT rating_at_once_is_same_day CHECK (NOT "asksAtOnce" OR "asksSameDay");

-- A number is one of its scale, at one of its places.
ALTER TABLE "RatingEntry"
  ADD CONSTRAINT rating_entry_is_on_scale CHECK (
    place >= 1 AND number >= 0 AND (revision IS NULL OR revision >= 1)
    AND CASE scale
      WHEN 'madrs' THEN place <= 10 AND number <= 6
      WHEN 'cadss-6' THEN place <= 6 AND number <= 4
      ELSE false
    END
  );

-- A number that was corrected stays as it was.
CREATE OR REPLACE TRIGGER rating_entries_stay BEFORE UPDATE OR DELETE ON "RatingEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
CREATE OR REPLACE TRIGGER rating_entries_are_not_emptied BEFORE TRUNCATE ON "RatingEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
