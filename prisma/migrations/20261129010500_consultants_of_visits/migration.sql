-- A visit carries its consultant; a case is open to the consultants of its visits, and to more than one.
--
-- Until now a case named one consultant, and a visit counted only while it agreed. A visit that is not over and whose case
-- names somebody else was meant for that one (nobody else could open it), so it goes to them. It keeps no time from another
-- visit: theirs may be taken. What is over stays with whoever conducted it. A case that names a consultant and has no visit
-- cannot come from the programs, and gives nobody anything to do.
UPDATE "Visit" v SET "consultantId" = c."consultantId", "heldUntil" = NULL
  FROM "Case" c
 WHERE c.id = v."caseId" AND c."consultantId" <> v."consultantId"
   AND v."endedAt" IS NULL AND v."callState" NOT IN ('ENDED', 'NO_SHOW', 'CANCELLED');

-- DropForeignKey
ALTER TABLE "Case" DROP CONSTRAINT "Case_consultantId_fkey";

-- AlterTable
ALTER TABLE "Case" DROP COLUMN "consultantId";
