-- CreateTable
CREATE TABLE "AlertReader" (
    "alertId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,
    "isWriting" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "AlertReader_pkey" PRIMARY KEY ("alertId","personId")
);

-- AddForeignKey
ALTER TABLE "AlertReader" ADD CONSTRAINT "AlertReader_alertId_fkey" FOREIGN KEY ("alertId") REFERENCES "Alert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AlertReader" ADD CONSTRAINT "AlertReader_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
