import { getTranslations } from 'next-intl/server';
import { demoPassword } from '@/domain/access/demo-people';
import { serverApi } from '@/trpc/server';
import { Card } from '@/ui/kit/card';
import { paths } from '../paths';
import css from './demo-people.module.css';

/** Who can sign in to this demonstration, and how. */
export async function DemoPeople() {
  const [t, people] = await Promise.all([getTranslations('sign-in'), serverApi().demo.people()]);
  return (
    <Card aria-labelledby="demo-people">
      <h2 id="demo-people">{t('demoTitle')}</h2>
      <p>
        {t.rich('demoLede', {
          password: demoPassword,
          code: (words) => <code className="nowrap">{words}</code>,
          mailbox: (words) => <a href={paths.demoMailbox()}>{words}</a>,
        })}
      </p>
      <ul className={css.people}>
        {people.map(({ email, name, roles }) => (
          <li key={email}>
            <span>
              <bdi>{name}</bdi> <span className="quiet">{roles.map((role) => t(`role.${role}`)).join(', ')}</span>
            </span>
            <code>{email}</code>
          </li>
        ))}
      </ul>
    </Card>
  );
}
