-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "barredReviewerId" UUID;

-- CreateTable
CREATE TABLE "ToDo" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "caseId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "doneAt" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ToDo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HomeReading" (
    "id" UUID NOT NULL,
    "toDoId" UUID NOT NULL,
    "takenOn" DATE NOT NULL,
    "revision" INTEGER NOT NULL,
    "systolicMmHg" INTEGER NOT NULL,
    "diastolicMmHg" INTEGER NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HomeReading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SecondLook" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "caseId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "askedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SecondLook_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ToDo_caseId_idx" ON "ToDo"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "ToDo_decisionId_place_key" ON "ToDo"("decisionId", "place");

-- CreateIndex
CREATE UNIQUE INDEX "HomeReading_toDoId_takenOn_revision_key" ON "HomeReading"("toDoId", "takenOn", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "SecondLook_decisionId_key" ON "SecondLook"("decisionId");

-- CreateIndex
CREATE INDEX "SecondLook_caseId_idx" ON "SecondLook"("caseId");

-- AddForeignKey
ALTER TABLE "ToDo" ADD CONSTRAINT "ToDo_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ToDo" ADD CONSTRAINT "ToDo_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HomeReading" ADD CONSTRAINT "HomeReading_toDoId_fkey" FOREIGN KEY ("toDoId") REFERENCES "ToDo"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondLook" ADD CONSTRAINT "SecondLook_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondLook" ADD CONSTRAINT "SecondLook_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ToDo"
  ADD CONSTRAINT to_do_kind_is_known CHECK (kind IN ('readings', 'medicine-list', 'letter', 'ride', 'pregnancy-test', 'lab-results', 'other')),
  ADD CONSTRAINT to_do_of_its_own_has_words CHECK (kind <> 'other' OR words <> '');
ALTER TABLE "HomeReading"
  ADD CONSTRAINT reading_can_be CHECK ("systolicMmHg" BETWEEN 50 AND 300 AND "diastolicMmHg" BETWEEN 20 AND 200 AND revision > 0);

-- A reading that was corrected stays as it was; what was done stays done.
CREATE OR REPLACE TRIGGER readings_stay BEFORE UPDATE OR DELETE ON "HomeReading"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
CREATE OR REPLACE TRIGGER readings_are_not_emptied BEFORE TRUNCATE ON "HomeReading"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
