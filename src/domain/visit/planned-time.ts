import { minuteMs } from '@/domain/shared/time/spans';

/** How long a planned visit keeps its consultant from another one: the least that a visit takes. */
export const heldMinutes = 30;

/** When a visit that is to begin then (milliseconds since 1970) stops keeping its consultant. */
export const heldUntilOf = (startMs: number): number => startMs + heldMinutes * minuteMs;
