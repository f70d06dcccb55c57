import { answerDraftKey } from '@/server/api/edge-drafts';

export const POST = answerDraftKey;
