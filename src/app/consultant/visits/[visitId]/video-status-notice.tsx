import { useTranslations } from 'next-intl';
import type { ConsultantVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { Icon } from '@/ui/kit/icon';

/** Why nobody can be seen now, and that the phone goes on; nothing while video may be had. */
export function VideoStatusNotice({ visit, words }: { visit: ConsultantVisitView; words: Messages['visit']['desk'] }) {
  const t = useTranslations('visit.desk');
  const { videoOffered, call, patientName: name } = visit;
  if (videoOffered && call.videoAgreed && !call.videoAway) return null;
  const why = !videoOffered ? words.noVideo : call.videoAgreed ? words.videoAway : t('notAgreed', { name });
  return (
    <p className="banner" data-tone="info" role="status">
      <Icon name="phone" /> <span className="banner__text">{why}</span>
    </p>
  );
}
