'use client';

import { createContext, useContext } from 'react';
import { Icon } from '@/ui/kit/icon';

/** What is wrong with which question of the screen, as a sentence. */
export type Faults = Readonly<Record<string, string>>;

const FaultsContext = createContext<Faults>({});
export const FaultsProvider = FaultsContext.Provider;

/** The sentence beside the field. It stands in the page from the start, so that it is spoken when it comes. */
export function FaultOf({ questionId, id }: { questionId: string; id: string }) {
  const words = useContext(FaultsContext)[questionId];
  return (
    <div role="status" id={id}>
      {words === undefined ? null : (
        <p className="field__error">
          <Icon name="info" />
          <span>{words}</span>
        </p>
      )}
    </div>
  );
}
