import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { paths } from '../../paths';
import { type Filters, filtersFrom, searchOf } from './filters';

/** What of the queue is shown: the filters stand in the address, the name that is looked for stays in the page. */
export function useQueueFilters() {
  const filters = filtersFrom(useSearchParams());
  const [name, setName] = useState('');
  const setFilters = (next: Filters) => window.history.replaceState(null, '', `${paths.queue()}${searchOf(next)}`);
  const clear = () => {
    setFilters({ lane: null, only: [] });
    setName('');
  };
  return { filters, name, setFilters, setName, clear };
}
