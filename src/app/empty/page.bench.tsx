import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Empty', robots: { index: false } };

/** The yardstick of `npm run bench -- weight`: what any page of this build costs before it shows anything. */
export default function EmptyPage() {
  return <main />;
}
