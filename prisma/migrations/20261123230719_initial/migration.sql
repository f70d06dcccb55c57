-- CreateTable
CREATE TABLE "Case" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "patientId" UUID NOT NULL,
    "stage" TEXT NOT NULL DEFAULT 'answers',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "priority" TEXT,
    "suicideTier" TEXT,
    "reviewerId" UUID,
    "claimedAt" TIMESTAMPTZ(3),
    "consultantId" UUID,

    CONSTRAINT "Case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "caseId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "revision" INTEGER NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("caseId","questionId")
);

-- CreateTable
CREATE TABLE "AnswerRevision" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "value" JSONB NOT NULL,
    "questionnaireVersion" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "actorId" UUID NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnswerRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Screening" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "caseId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "packId" TEXT NOT NULL,
    "packVersion" TEXT NOT NULL,
    "inputsHash" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "result" JSONB NOT NULL,
    "outcome" TEXT NOT NULL,
    "priority" TEXT NOT NULL,
    "suicideTier" TEXT NOT NULL,

    CONSTRAINT "Screening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RulePack" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "version" TEXT NOT NULL,
    "pack" JSONB NOT NULL,
    "draftedBy" UUID NOT NULL,
    "draftedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedBy" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "effectiveFrom" TIMESTAMPTZ(3),

    CONSTRAINT "RulePack_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "caseId" UUID NOT NULL,
    "reviewerId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reasonCode" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "toPatient" TEXT NOT NULL DEFAULT '',
    "screeningId" UUID,
    "scheduledFor" TIMESTAMPTZ(3),
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Visit" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "caseId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "consultantId" UUID NOT NULL,
    "scheduledFor" TIMESTAMPTZ(3) NOT NULL,
    "callState" TEXT NOT NULL DEFAULT 'SCHEDULED',
    "callEpoch" INTEGER NOT NULL DEFAULT 0,
    "roomName" TEXT,
    "patientIdentity" TEXT NOT NULL,
    "consultantIdentity" TEXT NOT NULL,
    "checkedInAt" TIMESTAMPTZ(3),
    "lastSeenAt" TIMESTAMPTZ(3),
    "lastSeenHidden" BOOLEAN NOT NULL DEFAULT false,
    "admittedAt" TIMESTAMPTZ(3),
    "startedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "roomClosedAt" TIMESTAMPTZ(3),
    "phoneReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitNote" (
    "visitId" UUID NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "decision" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "signedAt" TIMESTAMPTZ(3),
    "signedById" UUID,
    "contentHash" TEXT,

    CONSTRAINT "VisitNote_pkey" PRIMARY KEY ("visitId")
);

-- CreateTable
CREATE TABLE "VisitPresence" (
    "sid" TEXT NOT NULL,
    "visitId" UUID NOT NULL,
    "identity" TEXT NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL,
    "leftAt" TIMESTAMPTZ(3),

    CONSTRAINT "VisitPresence_pkey" PRIMARY KEY ("sid")
);

-- CreateTable
CREATE TABLE "LivekitEvent" (
    "id" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "roomName" TEXT,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LivekitEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "caseId" UUID,
    "type" TEXT NOT NULL,
    "event" JSONB NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DemoMail" (
    "id" BIGSERIAL NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DemoMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "roles" TEXT[],
    "locale" TEXT NOT NULL DEFAULT 'en',
    "timeZone" TEXT NOT NULL DEFAULT 'America/Los_Angeles',
    "passwordHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "idHash" BYTEA NOT NULL,
    "personId" UUID NOT NULL,
    "aal" INTEGER NOT NULL DEFAULT 1,
    "freshAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "publicId" UUID NOT NULL DEFAULT uuidv7(),
    "deviceLabel" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Session_pkey" PRIMARY KEY ("idHash")
);

-- CreateTable
CREATE TABLE "SignInLink" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "timeZone" TEXT NOT NULL DEFAULT 'America/Los_Angeles',
    "tokenHash" BYTEA NOT NULL,
    "codeHash" BYTEA NOT NULL,
    "askHash" BYTEA NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SignInLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Throttle" (
    "key" TEXT NOT NULL,
    "windowStart" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "Throttle_pkey" PRIMARY KEY ("key","windowStart")
);

-- CreateTable
CREATE TABLE "Alert" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "caseId" UUID NOT NULL,
    "level" TEXT NOT NULL,
    "rules" TEXT[],
    "origin" TEXT NOT NULL,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,
    "pagedFrom" TIMESTAMPTZ(3) NOT NULL,
    "answerRetracted" BOOLEAN NOT NULL DEFAULT false,
    "acknowledgedAt" TIMESTAMPTZ(3),
    "acknowledgedBy" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "closedBy" UUID,
    "disposition" TEXT,

    CONSTRAINT "Alert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AlertPage" (
    "alertId" UUID NOT NULL,
    "rung" INTEGER NOT NULL,
    "personId" UUID,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "AlertPage_pkey" PRIMARY KEY ("alertId","rung")
);

-- CreateTable
CREATE TABLE "Outreach" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "alertId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "channel" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Outreach_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OnCallShift" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "personId" UUID NOT NULL,
    "rung" INTEGER NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OnCallShift_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Heartbeat" (
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Heartbeat_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "textVersion" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InformationRequest" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "caseId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "InformationRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "caseId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("caseId","kind")
);

-- CreateIndex
CREATE INDEX "Case_patientId_idx" ON "Case"("patientId");

-- CreateIndex
CREATE INDEX "Case_stage_priority_idx" ON "Case"("stage", "priority");

-- CreateIndex
CREATE UNIQUE INDEX "AnswerRevision_caseId_questionId_revision_key" ON "AnswerRevision"("caseId", "questionId", "revision");

-- CreateIndex
CREATE INDEX "Screening_caseId_at_idx" ON "Screening"("caseId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "RulePack_version_key" ON "RulePack"("version");

-- CreateIndex
CREATE INDEX "Decision_caseId_at_idx" ON "Decision"("caseId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Visit_roomName_key" ON "Visit"("roomName");

-- CreateIndex
CREATE UNIQUE INDEX "Visit_patientIdentity_key" ON "Visit"("patientIdentity");

-- CreateIndex
CREATE UNIQUE INDEX "Visit_consultantIdentity_key" ON "Visit"("consultantIdentity");

-- CreateIndex
CREATE INDEX "Visit_consultantId_scheduledFor_idx" ON "Visit"("consultantId", "scheduledFor");

-- CreateIndex
CREATE INDEX "Visit_caseId_idx" ON "Visit"("caseId");

-- CreateIndex
CREATE INDEX "VisitPresence_visitId_idx" ON "VisitPresence"("visitId");

-- CreateIndex
CREATE INDEX "AuditEvent_caseId_id_idx" ON "AuditEvent"("caseId", "id");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_id_idx" ON "AuditEvent"("actorId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_publicId_key" ON "Session"("publicId");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "SignInLink_tokenHash_key" ON "SignInLink"("tokenHash");

-- CreateIndex
CREATE INDEX "SignInLink_email_createdAt_idx" ON "SignInLink"("email", "createdAt");

-- CreateIndex
CREATE INDEX "Alert_caseId_idx" ON "Alert"("caseId");

-- CreateIndex
CREATE INDEX "Alert_closedAt_raisedAt_idx" ON "Alert"("closedAt", "raisedAt");

-- CreateIndex
CREATE INDEX "Outreach_alertId_at_idx" ON "Outreach"("alertId", "at");

-- CreateIndex
CREATE INDEX "OnCallShift_startsAt_endsAt_idx" ON "OnCallShift"("startsAt", "endsAt");

-- CreateIndex
CREATE INDEX "Consent_personId_kind_idx" ON "Consent"("personId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "InformationRequest_decisionId_key" ON "InformationRequest"("decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "InformationRequest_tokenHash_key" ON "InformationRequest"("tokenHash");

-- CreateIndex
CREATE INDEX "InformationRequest_caseId_idx" ON "InformationRequest"("caseId");

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerRevision" ADD CONSTRAINT "AnswerRevision_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Screening" ADD CONSTRAINT "Screening_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitNote" ADD CONSTRAINT "VisitNote_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPresence" ADD CONSTRAINT "VisitPresence_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AlertPage" ADD CONSTRAINT "AlertPage_alertId_fkey" FOREIGN KEY ("alertId") REFERENCES "Alert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Outreach" ADD CONSTRAINT "Outreach_alertId_fkey" FOREIGN KEY ("alertId") REFERENCES "Alert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
