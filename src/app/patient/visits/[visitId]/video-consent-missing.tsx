import { paths } from '@/app/paths';
import type { PatientVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { interpolate } from '@/ui/visit-room/interpolate';

/** In place of the picture: why there is none, and the two choices. */
export function VideoConsentMissing({ visit, words }: { visit: PatientVisitView; words: Messages['waiting-room']['phone'] }) {
  return (
    <>
      <p className="problem">{interpolate(words.notAgreed, { clinic: visit.clinicPhone })}</p>
      <p>
        <a href={paths.consents()}>{words.agree}</a>
      </p>
    </>
  );
}
