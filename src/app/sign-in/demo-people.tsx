import { getTranslations } from 'next-intl/server';
import { demoPassword } from '@/domain/access/demo-people';
import { api } from '@/trpc/server';
import { Card } from '@/ui/kit/card';
import { paths } from '../paths';

/** Who can sign in to this demonstration, and how. */
export async function DemoPeople() {
  const [t, people] = await Promise.all([getTranslations('sign-in'), api().demo.people()]);
  return (
    <Card aria-labelledby="demo-people">
      <h2 id="demo-people">{t('demoTitle')}</h2>
      <p>
        {t.rich('demoLede', {
          password: demoPassword,
          code: (words) => <code>{words}</code>,
          mailbox: (words) => <a href={paths.demoMailbox()}>{words}</a>,
        })}
      </p>
      <ul>
        {people.map(({ email, name, roles }) => (
          <li key={email}>
            <bdi>{name}</bdi>, {roles.map((role) => t(`role.${role}`)).join(', ')}: <code>{email}</code>
          </li>
        ))}
      </ul>
    </Card>
  );
}
