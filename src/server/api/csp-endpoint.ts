import { z } from 'zod';
import { idOf, log } from '@/server/log';
import { apiHeaders, emptyResponse, readBounded } from './http';
import { guarded } from './guarded';

const directives = [
  'script-src',
  'script-src-elem',
  'script-src-attr',
  'style-src-elem',
  'style-src-attr',
  'img-src',
  'font-src',
  'media-src',
  'connect-src',
  'frame-src',
  'form-action',
  'worker-src',
  'manifest-src',
  'base-uri',
  'object-src',
  'default-src',
  'require-trusted-types-for',
  'trusted-types',
] as const;

const Directive = z.enum(directives).catch('default-src');
const Reports = z.union([
  z.array(z.looseObject({ body: z.looseObject({ effectiveDirective: Directive }) })).max(20),
  z
    .looseObject({ 'csp-report': z.looseObject({ 'effective-directive': Directive }) })
    .transform((report) => [{ body: { effectiveDirective: report['csp-report']['effective-directive'] } }]),
]);

/**
 * Counts what browsers refused on our pages, by directive. Nothing else of a report is kept: its sample may hold what a
 * patient wrote, its address where she was.
 */
export const handleCspReport = guarded(async (request: Request): Promise<Response> => {
  const body = await readBounded(request, 16 * 1024);
  if (body === null) return emptyResponse(413);
  for (const { body: report } of readReports(body))
    log.warn('csp.refused', { ids: { directive: idOf(report.effectiveDirective) } });
  return new Response(null, { status: 204, headers: apiHeaders });
});

function readReports(body: string): z.infer<typeof Reports> {
  try {
    return Reports.safeParse(JSON.parse(body)).data ?? [];
  } catch {
    return [];
  }
}
