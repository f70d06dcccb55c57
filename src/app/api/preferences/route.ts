import { answerPreferences } from '@/server/api/edge-preferences';

export const POST = answerPreferences;
