import { LiveRegion } from '@/ui/kit/live-region';
import css from './queue.module.css';
import type { useAnnouncer } from './use-announcer';
import type { useQueueActs } from './use-queue-acts';

type QueueAnnouncementsProps = {
  spoken: ReturnType<typeof useAnnouncer>;
  said: ReturnType<typeof useQueueActs>['said'];
};

/** What a screen reader hears of the queue; a refusal is seen as well. */
export function QueueAnnouncements({ spoken, said }: QueueAnnouncementsProps) {
  return (
    <>
      <LiveRegion urgency="now" aloud>
        {spoken.urgent}
      </LiveRegion>
      <LiveRegion aloud={!said?.isRefusal}>
        <span className={said?.isRefusal ? css.refusal : 'aloud'}>{said?.words ?? spoken.other}</span>
      </LiveRegion>
    </>
  );
}
