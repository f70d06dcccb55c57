import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '../../paths';
import { EntranceCard } from '../entrance-card';
import { OpenWithLink } from './open-with-link';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('enter.open'))('title') };
}

/** Where the mailed link leads. Being looked at does nothing: a person presses the button. */
export default async function OpenPage() {
  const t = await getTranslations('enter.open');
  return (
    <EntranceCard>
      <OpenWithLink
        action={paths.signInWithLink()}
        codePage={`${paths.enterCode()}?other=1`}
        words={{
          title: t('title'),
          lede: t('lede'),
          go: t('go'),
          again: t('again'),
          without: t('without'),
          typeCode: t('typeCode'),
        }}
      />
    </EntranceCard>
  );
}
