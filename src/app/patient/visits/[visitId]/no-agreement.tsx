import { paths } from '@/app/paths';
import type { PatientVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { fill } from '@/ui/visit-room/fill';

/** In place of the picture: why there is none, and the two ways on. */
export function NoAgreement({ visit, words }: { visit: PatientVisitView; words: Messages['lobby']['phone'] }) {
  return (
    <>
      <p className="problem">{fill(words.notAgreed, { clinic: visit.clinicPhone })}</p>
      <p>
        <a href={paths.consents()}>{words.agree}</a>
      </p>
    </>
  );
}
