import { handleDraftKey } from '@/server/api/drafts-endpoint';

export const POST = handleDraftKey;
