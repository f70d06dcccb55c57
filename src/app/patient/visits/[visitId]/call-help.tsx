'use client';

import { useRef } from 'react';
import type { PatientVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { interpolate } from '@/ui/visit-room/interpolate';
import css from './call-help.module.css';

/** Four things that help, the last one always does. */
export function CallHelp({ visit, words }: { visit: PatientVisitView; words: Messages['waiting-room'] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { help } = words;
  return (
    <>
      <Button look="bare" onClick={() => dialog.current?.showModal()}>
        {words.devices.wrong}
      </Button>
      <Dialog
        ref={dialog}
        id="help"
        title={help.title}
        actions={<Button onClick={() => dialog.current?.close()}>{help.close}</Button>}
      >
        <ul className={css.helps}>
          <li>{help.picture}</li>
          <li>{help.sound}</li>
          <li>{help.place}</li>
          <li>{interpolate(help.phone, { phone: visit.clinicPhone })}</li>
        </ul>
      </Dialog>
    </>
  );
}
