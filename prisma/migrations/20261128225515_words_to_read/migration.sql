-- CreateTable
CREATE TABLE "WordsFound" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "caseId" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WordsFound_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "WordsFound_caseId_at_idx" ON "WordsFound"("caseId", "at");

-- AddForeignKey
ALTER TABLE "WordsFound" ADD CONSTRAINT "WordsFound_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "WordsFound"
  ADD CONSTRAINT words_found_in_a_known_place CHECK (source IN ('answer', 'request', 'to-do', 'second-look')),
  ADD CONSTRAINT words_found_are_words CHECK (btrim(text) <> '');
CREATE OR REPLACE TRIGGER words_found_stay BEFORE UPDATE OR DELETE ON "WordsFound"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
CREATE OR REPLACE TRIGGER words_found_are_not_emptied BEFORE TRUNCATE ON "WordsFound"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
