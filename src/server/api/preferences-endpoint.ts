import { choosePreference, safeBackPath } from '@/domain/shared/preferences';
import { setPreference } from '@/server/auth/cookies';
import { keepLanguage } from '@/server/auth/keep-language';
import { emptyResponse, readFormBody } from './http';
import { seeOther } from './form-endpoint';
import { guarded } from './guarded';

/**
 * Keeps a reader's language, text size or colors in a cookie and leads back: a plain form that works without script. Who is
 * signed in gets letters in that language from then on.
 */
export const handlePreferences = guarded(async (request: Request): Promise<Response> => {
  const fields = await readFormBody(request);
  if (fields instanceof Response) return fields;
  const chosen = choosePreference.safeParse(fields);
  if (!chosen.success) return emptyResponse(400, request.headers);

  if (chosen.data.locale !== undefined) await keepLanguage(request.headers, chosen.data.locale);
  const answer = seeOther(safeBackPath(chosen.data.back));
  for (const name of ['locale', 'text', 'theme'] as const) {
    const value = chosen.data[name];
    if (value !== undefined) answer.headers.append('set-cookie', setPreference(name, value));
  }
  return answer;
});
