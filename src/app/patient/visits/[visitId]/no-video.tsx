import type { PatientVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { fill } from '@/ui/visit-room/fill';
import { NoAgreement } from './no-agreement';

/** In place of the picture: why there is none. What is away comes back by itself, and the page with it. */
export function NoVideo({ visit, words }: { visit: PatientVisitView; words: Messages['lobby']['phone'] }) {
  if (!visit.videoOffered) return <p className="problem">{words.onlyPhone}</p>;
  if (!visit.call.videoAgreed) return <NoAgreement visit={visit} words={words} />;
  return (
    <p className="problem" role="status">
      {fill(words.away, { name: visit.consultantName })}
    </p>
  );
}
