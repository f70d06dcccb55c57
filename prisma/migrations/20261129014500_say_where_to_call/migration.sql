-- AlterTable
ALTER TABLE "SafetyCheck" ADD COLUMN     "callPhone" TEXT,
ADD COLUMN     "placeNow" TEXT;

-- AlterTable
ALTER TABLE "Screening" ADD COLUMN     "isAgain" BOOLEAN NOT NULL DEFAULT false;

-- One of the two answers, a telephone number or a place.
ALTER TABLE "SafetyCheck" DROP CONSTRAINT safety_check_says_something;
ALTER TABLE "SafetyCheck"
  ADD CONSTRAINT safety_check_says_something CHECK (
    ("safeNow" IS NOT NULL OR company IS NOT NULL OR "callPhone" IS NOT NULL OR "placeNow" IS NOT NULL)
    AND ("callPhone" IS NULL OR length("callPhone") BETWEEN 1 AND 40)
    AND ("placeNow" IS NULL OR length("placeNow") BETWEEN 1 AND 300)
  );

ALTER TABLE "WordsFound" DROP CONSTRAINT words_found_in_a_known_place;
ALTER TABLE "WordsFound"
  ADD CONSTRAINT words_found_in_a_known_place CHECK (source IN ('answer', 'request', 'to-do', 'second-look', 'help-page'));
