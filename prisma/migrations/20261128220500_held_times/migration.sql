-- AlterTable
ALTER TABLE "Visit" ADD COLUMN     "heldUntil" TIMESTAMPTZ(3);

-- Not known to Prisma from here on. One index over a column of equality and one of ranges needs this (part of PostgreSQL, trusted).
CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER TABLE "Visit" ADD CONSTRAINT "Visit_heldUntil_after_start" CHECK ("heldUntil" > "scheduledFor");

-- A consultant is planned for one visit at a time, whoever plans it and however many do at once. Visits of before hold no time;
-- one that has ended gives back what is left of its own.
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_consultant_held_once" EXCLUDE USING gist (
  "consultantId" WITH =,
  tstzrange("scheduledFor", "heldUntil", '[)') WITH &&
) WHERE ("heldUntil" IS NOT NULL AND "endedAt" IS NULL);
