-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "leasedUntil" TIMESTAMPTZ(3);
