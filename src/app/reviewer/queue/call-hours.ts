'use client';

import { createContext } from 'react';
import { type SameDayCalls, startingSameDayCalls } from '@/domain/screening/same-day-calls';

/** The hours of calls the same day of the pack in force, for every clock on the page. */
export const CallHours = createContext<SameDayCalls>(startingSameDayCalls);
