import { useEffect, useState } from 'react';
import type { PatientVisitView } from '@/domain/visit/views';
import { browserApi } from '@/trpc/client';
import { preloadCall } from '@/ui/visit-room/load-call';

/** The visit as the patient sees it, read again every 20 seconds while they wait; the code of the call comes meanwhile. */
export function useWaitingLine(initial: PatientVisitView, waits: boolean): PatientVisitView {
  const { visitId } = initial;
  const [visit, setVisit] = useState(initial);
  useEffect(() => {
    if (!waits) return;
    preloadCall();
    const readLine = () => void browserApi.visit.mine.query({ visitId }).then(setVisit, () => {});
    readLine();
    const timer = setInterval(readLine, 20_000);
    return () => clearInterval(timer);
  }, [waits, visitId]);
  return visit;
}
