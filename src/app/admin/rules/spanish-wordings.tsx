import { getTranslations } from 'next-intl/server';
import { catalogue } from '@/domain/instruments/catalogue';
import { wordings } from '@/domain/instruments/translations';
import { DataTable } from '@/ui/kit/data-table';
import { VerdictMark } from '@/ui/kit/status';
import css from './rules.module.css';
import { WideTable } from './wide-table';

/** Whose Spanish each questionnaire has, and what a person must still confirm before it can be relied on. */
export async function SpanishWordings() {
  const t = await getTranslations('rules.spanish');
  return (
    <section className={css.part} aria-labelledby="spanish">
      <h2 id="spanish">{t('title')}</h2>
      <p className="measure">{t('lede')}</p>
      <WideTable label={t('caption')}>
        <DataTable caption={t('caption')}>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('whose')}</th>
              <th scope="col">{t('source')}</th>
              <th scope="col">{t('open')}</th>
            </tr>
          </thead>
          <tbody>
            {catalogue.map(({ id, name }) => {
              const { spanish = null, source = '', toConfirm = [] } = wordings[id] ?? {};
              return (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>
                    <VerdictMark verdict={toConfirm.length === 0 ? 'fits' : 'ask'}>
                      {t(`origin.${spanish ?? 'none'}`)}
                    </VerdictMark>
                  </td>
                  <td lang="en">{source}</td>
                  <td>
                    {toConfirm.length === 0 ? (
                      t('nothing')
                    ) : (
                      <ul>
                        {toConfirm.map(({ who, what }) => (
                          <li key={what}>
                            <b>{t(`who.${who}`)}</b>: <span lang="en">{what}</span>
                          </li>
                        ))}
                      </ul>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </DataTable>
      </WideTable>
    </section>
  );
}
