import { asks, decides, hoursBefore, minutesBefore } from './acts';
import type { Cast } from './cast';

/** Invited an hour ago for now: patient and consultant can meet. */
export async function aVisitStartsNow({ now, staff, patients }: Cast): Promise<void> {
  const opened = await asks(patients.kalmia, { name: 'Demo Kalmia', at: hoursBefore(now, 27) });
  await decides(staff.reviewer, opened, minutesBefore(now, 60), {
    kind: 'invite-at',
    consultantId: staff.consultant.id,
    reasonCode: 'fits',
    anyway: ['closed'], // a scene is played at any hour
    reason: 'Two trials count, nothing excludes. Please ask about sleep and who takes her home.',
    scheduledFor: now.toISOString(),
  });
}
