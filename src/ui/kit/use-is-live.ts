import { useSyncExternalStore } from 'react';

const neverChanges = () => () => {};

/** Whether the page's script has taken the page over. False on the server and until then: what is typed so early nobody keeps. */
export const useIsLive = (): boolean =>
  useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
