import { getTranslations } from 'next-intl/server';
import css from '../../../not-found-notice.module.css';
import { ReaderFrame, OwnWorkLink } from '../../../not-your-page';
import { requireSession } from '../../../session/require-session';

/** The case is somebody else's, nobody's yet, or nowhere: the reader is told the same of all three. */
export default async function CaseNotOpen() {
  const [t, session] = await Promise.all([getTranslations('case.gone'), requireSession('staff')]);
  return (
    <ReaderFrame session={session} isFallback>
      <div className={css.lost}>
        <h1>{t('title')}</h1>
        <p className="measure">{t('text')}</p>
        <OwnWorkLink session={session} />
      </div>
    </ReaderFrame>
  );
}
