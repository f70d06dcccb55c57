-- CreateTable
CREATE TABLE "ClinicianRating" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "scale" TEXT NOT NULL,
    "scaleVersion" TEXT NOT NULL,
    "numbers" INTEGER[],
    "total" INTEGER NOT NULL,
    "band" TEXT,
    "remissionBy" TEXT,
    "asksSameDay" BOOLEAN NOT NULL,
    "ratedById" UUID NOT NULL,
    "ratedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ClinicianRating_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ClinicianRating_visitId_ratedAt_idx" ON "ClinicianRating"("visitId", "ratedAt");

-- CreateIndex
CREATE INDEX "ClinicianRating_caseId_idx" ON "ClinicianRating"("caseId");

-- AddForeignKey
ALTER TABLE "ClinicianRating" ADD CONSTRAINT "ClinicianRating_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClinicianRating" ADD CONSTRAINT "ClinicianRating_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A scale has all of its numbers, each within its range, or there is no rating.
ALTER TABLE "ClinicianRating"
  ADD CONSTRAINT rating_is_whole CHECK (
    numbers IS NOT NULL AND array_position(numbers, NULL) IS NULL AND 0 <= ALL (numbers) AND total >= 0
    AND CASE scale
      WHEN 'madrs' THEN cardinality(numbers) = 10 AND 6 >= ALL (numbers) AND total <= 60 AND "remissionBy" IS NOT NULL
      WHEN 'cadss-6' THEN cardinality(numbers) = 6 AND 4 >= ALL (numbers) AND total <= 24
      ELSE false
    END
  );

-- A rating that was corrected stays as it was.
CREATE OR REPLACE TRIGGER ratings_stay BEFORE UPDATE OR DELETE ON "ClinicianRating"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
CREATE OR REPLACE TRIGGER ratings_are_not_emptied BEFORE TRUNCATE ON "ClinicianRating"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
