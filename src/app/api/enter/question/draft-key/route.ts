import { handleLinkDraftKey } from '@/server/api/drafts-endpoint';

export const POST = handleLinkDraftKey;
