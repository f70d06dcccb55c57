import { useTranslations } from 'next-intl';
import { type DecisionKind, reasonsFor } from '@/domain/queue/decision';
import { SelectField, TextArea } from '@/ui/kit/field';
import type { FaultyField } from './decision-of';
import type { Draft } from './use-draft';

type DecisionReasonProps = {
  kind: DecisionKind;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  fault: (field: FaultyField) => string | undefined;
};

/** Why it is decided so: one of the reasons of this kind, and the reviewer's own words. */
export function DecisionReason({ kind, draft, change, fault }: DecisionReasonProps) {
  const t = useTranslations('case.decide');
  return (
    <>
      <SelectField
        id="reasonCode"
        label={t('reasonCode')}
        error={fault('reasonCode')}
        value={draft.reasonCode}
        onChange={(event) => change({ reasonCode: event.target.value })}
      >
        <option value="">{t('reasonNone')}</option>
        {reasonsFor[kind].map((code) => (
          <option key={code} value={code}>
            {t(`code.${code}`)}
          </option>
        ))}
      </SelectField>
      <TextArea
        id="reason"
        label={t('reason')}
        hint={t('reasonHint')}
        error={fault('reason')}
        rows={2}
        maxLength={2_000}
        value={draft.reason}
        onChange={(event) => change({ reason: event.target.value })}
      />
    </>
  );
}
