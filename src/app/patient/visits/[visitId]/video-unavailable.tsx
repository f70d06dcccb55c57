import type { PatientVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { interpolate } from '@/ui/visit-room/interpolate';
import { VideoConsentMissing } from './video-consent-missing';

/** In place of the picture: why there is none. What is away comes back by itself, and the page with it. */
export function VideoUnavailable({ visit, words }: { visit: PatientVisitView; words: Messages['waiting-room']['phone'] }) {
  if (!visit.videoOffered) return <p className="problem">{words.onlyPhone}</p>;
  if (!visit.call.videoAgreed) return <VideoConsentMissing visit={visit} words={words} />;
  return (
    <p className="problem" role="status">
      {interpolate(words.away, { name: visit.consultantName })}
    </p>
  );
}
