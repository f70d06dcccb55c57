import { answerLinkDraftKey } from '@/server/api/edge-drafts';

export const POST = answerLinkDraftKey;
