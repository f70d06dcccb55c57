import { handlePreferences } from '@/server/api/preferences-endpoint';

export const POST = handlePreferences;
