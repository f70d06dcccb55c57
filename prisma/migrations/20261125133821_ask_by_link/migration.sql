-- AlterTable
ALTER TABLE "InformationRequest" ADD COLUMN     "againIds" TEXT[],
ADD COLUMN     "answer" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "answeredBy" TEXT,
ADD COLUMN     "keyHash" BYTEA,
ADD COLUMN     "keyUntil" TIMESTAMPTZ(3);

-- CreateIndex
CREATE UNIQUE INDEX "InformationRequest_keyHash_key" ON "InformationRequest"("keyHash");

ALTER TABLE "InformationRequest"
  ADD CONSTRAINT request_tries_are_counted CHECK (attempts >= 0),
  ADD CONSTRAINT request_is_answered_some_way
    CHECK (("answeredAt" IS NULL) = ("answeredBy" IS NULL) AND "answeredBy" IN ('link', 'page', 'review')),
  ADD CONSTRAINT request_key_has_an_end CHECK (("keyHash" IS NULL) = ("keyUntil" IS NULL));

ALTER TABLE "Reminder" ADD CONSTRAINT reminder_kind_is_known CHECK (kind IN ('first', 'second', 'stopped'));
