import { GiveConsent, OneConsent, RefuseConsent } from '@/domain/answers/consent-views';
import { formOf, ordinalOf } from '@/domain/answers/consents';
import { openConsents } from '@/domain/answers/open-consents';
import type { Fields } from '@/domain/answers/from-fields';
import { posted } from './answers-endpoint';
import { refusalIs } from './form-endpoint';

/** Addresses of the product, passed in by the app. */
export type ConsentRedirects = { entrance: string; begun: string; list: string; consent: (ordinal: number) => string };

/** Takes the yes or no of one screen and leads to the next open one, to the questions, or back to the list it came from. */
export const handleConsent = (request: Request, redirects: ConsentRedirects) =>
  posted(request, redirects, async (api, fields) => {
    const choice = choiceIn(fields);
    if (choice === null) return redirects.list;
    try {
      await (choice.answer === 'yes' ? api.consents.give(choice.to) : api.consents.refuse(choice.to));
    } catch (error) {
      if (refusalIs(error, 'words-changed')) return `${redirects.consent(ordinalOf(formOf(choice.to.kind)))}?changed=1`;
      throw error;
    }
    if (fields.from === 'list') return redirects.list;
    const [next] = openConsents((await api.consents.mine()).records);
    return next === undefined ? redirects.begun : redirects.consent(ordinalOf(next));
  });

type ConsentChoice = { answer: 'yes'; to: GiveConsent } | { answer: 'no'; to: RefuseConsent };

/** What the form says; null unless it plainly says yes, or no where no is possible. Nothing else counts as agreeing. */
function choiceIn({ answer, kind, version, locale }: Fields): ConsentChoice | null {
  const yes = answer === 'yes' ? GiveConsent.safeParse({ kind, version, locale }) : null;
  if (yes?.success) return { answer: 'yes', to: yes.data };
  const no = answer === 'no' ? RefuseConsent.safeParse({ kind, version, locale }) : null;
  return no?.success ? { answer: 'no', to: no.data } : null;
}

/** Takes a yes back. The list says that it was done; who asks for what is not theirs sees the list as it is. */
export const handleWithdrawal = (request: Request, redirects: ConsentRedirects) =>
  posted(request, { ...redirects, begun: redirects.list }, async (api, fields) => {
    const asked = OneConsent.safeParse({ consentId: fields.consent });
    if (!asked.success) return redirects.list;
    await api.consents.withdraw(asked.data);
    return `${redirects.list}?done=1`;
  });
