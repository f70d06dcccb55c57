import { getTranslations } from 'next-intl/server';
import type { ContentPacks } from '@/domain/screening/pack-views';
import { DataTable } from '@/ui/kit/data-table';
import { Notice } from '@/ui/kit/notice';
import { VerdictMark } from '@/ui/kit/status';
import css from './rules.module.css';
import { WideTable } from './wide-table';

/** Which licensed questionnaires the clinic has brought, and why the others stay hidden. */
export async function LicensedPacks({ packs: { folder, instruments, strangers } }: { packs: ContentPacks }) {
  const t = await getTranslations('rules.packs');
  return (
    <section className={css.part} aria-labelledby="packs">
      <h2 id="packs">{t('title')}</h2>
      <p className="measure">
        {t('lede')} {folder === 'unreadable' ? null : t(folder)}
      </p>
      {folder === 'unreadable' ? <Notice tone="wait">{t('unreadable')}</Notice> : null}
      <WideTable label={t('caption')}>
        <DataTable caption={t('caption')}>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('state')}</th>
              <th scope="col">{t('because')}</th>
            </tr>
          </thead>
          <tbody>
            {instruments.map(({ instrument, name, shown, version, because }) => (
              <tr key={instrument}>
                <th scope="row">{name}</th>
                <td>
                  <VerdictMark verdict={shown ? 'fits' : 'ask'}>
                    {shown ? t('shown', { version: version ?? '' }) : t('hidden')}
                  </VerdictMark>
                </td>
                <td lang="en">{because}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </WideTable>
      {strangers.length > 0 ? <Notice tone="wait">{t('strangers', { files: strangers.join(', ') })}</Notice> : null}
    </section>
  );
}
