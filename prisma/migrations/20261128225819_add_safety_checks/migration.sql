-- CreateTable
CREATE TABLE "SafetyCheck" (
    "id" UUID NOT NULL,
    "place" SERIAL NOT NULL,
    "caseId" UUID NOT NULL,
    "safeNow" TEXT,
    "company" TEXT,
    "saidAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SafetyCheck_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SafetyCheck_caseId_place_idx" ON "SafetyCheck"("caseId", "place");

-- AddForeignKey
ALTER TABLE "SafetyCheck" ADD CONSTRAINT "SafetyCheck_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One or both of the two answers, each of its own list.
ALTER TABLE "SafetyCheck"
  ADD CONSTRAINT safety_check_says_something CHECK (
    ("safeNow" IS NOT NULL OR company IS NOT NULL)
    AND ("safeNow" IS NULL OR "safeNow" IN ('yes', 'no', 'unsure'))
    AND (company IS NULL OR company IN ('yes', 'coming', 'no'))
  );

CREATE OR REPLACE TRIGGER safety_checks_stay BEFORE UPDATE OR DELETE ON "SafetyCheck"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
CREATE OR REPLACE TRIGGER safety_checks_are_not_emptied BEFORE TRUNCATE ON "SafetyCheck"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
